import type { SpanMark } from "@/components/conversation/span-mark";
import { DIMENSION_LOOK } from "@/components/rubric/dimension-look";

type MarkLook = { background: string; boxShadow: string };

const NEUTRAL = { hue: "var(--ink-3)", softHue: "var(--line)" };

/** The ground and the underlines of marked text: one line for each dimension it bears on. */
export function markLook(marks: readonly SpanMark[]): MarkLook {
  const dimensions = [...new Set(marks.map((mark) => mark.dimension))];
  const looks = dimensions.map((one) => (one === null ? NEUTRAL : DIMENSION_LOOK[one]));
  return {
    background: looks[0]?.softHue ?? NEUTRAL.softHue,
    boxShadow: looks.map(({ hue }, line) => `inset 0 -${2 * (line + 1)}px ${hue}`).join(", "),
  };
}
