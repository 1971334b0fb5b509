import type { ComponentProps } from "react";
import type { ChipTone } from "@/components/ui/chip-class";
import { chipClass } from "@/components/ui/chip-class";

type ChipProps = ComponentProps<"span"> & { tone?: ChipTone };

/** A short fact beside a heading or in a row. Its words carry the meaning, the tone only stresses it. */
export function Chip({ tone, className, ...rest }: ChipProps) {
  return <span {...rest} className={chipClass(tone, className)} />;
}
