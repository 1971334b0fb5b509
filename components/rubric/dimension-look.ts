import type { LucideIcon } from "lucide-react";
import { LifeBuoy, Scale, Shield } from "lucide-react";
import type { Dimension } from "@/lib/core/rubric/label";

/** A dimension's fixed glyph and hue: the same everywhere, with class names and CSS variables. */
export const DIMENSION_LOOK: Record<
  Dimension,
  { Icon: LucideIcon; text: string; bar: string; soft: string; hue: string; softHue: string }
> = {
  helpful: {
    Icon: LifeBuoy,
    text: "text-helpful",
    bar: "bg-helpful",
    soft: "bg-helpful-soft",
    hue: "var(--helpful)",
    softHue: "var(--helpful-soft)",
  },
  honest: {
    Icon: Scale,
    text: "text-honest",
    bar: "bg-honest",
    soft: "bg-honest-soft",
    hue: "var(--honest)",
    softHue: "var(--honest-soft)",
  },
  harmless: {
    Icon: Shield,
    text: "text-harmless",
    bar: "bg-harmless",
    soft: "bg-harmless-soft",
    hue: "var(--harmless)",
    softHue: "var(--harmless-soft)",
  },
};
