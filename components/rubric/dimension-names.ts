import type { Dimension } from "@/lib/core/rubric/label";

/** The three questions asked of every answer, as they are called on the screen. */
export const DIMENSION_NAMES: Record<Dimension, string> = {
  helpful: "Helpful",
  honest: "Honest",
  harmless: "Harmless",
};
