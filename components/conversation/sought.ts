import type { TextPart } from "@/components/conversation/span-mark";
import { partKey } from "@/components/conversation/span-mark";

/**
 * Text that is to be brought into the page, up to the offset `end` of its part. Each time something is
 * sought it has another `turn`, so that what was closed since opens again.
 */
export type Sought = TextPart & { end: number; turn: number };

/** The turn by which what hides one of these parts is to open; undefined where nothing in them is sought. */
export function soughtTurn(sought: Sought | null, parts: readonly TextPart[]): number | undefined {
  if (sought === null) return undefined;
  const key = partKey(sought);
  return parts.some((part) => partKey(part) === key) ? sought.turn : undefined;
}

/** Whether it lies where a part is folded away, from the offset `cutAt` on; null where nothing is. */
export function isBehind(sought: Sought | null, part: TextPart, cutAt: number | null): boolean {
  if (sought === null || cutAt === null || sought.end <= cutAt) return false;
  return soughtTurn(sought, [part]) !== undefined;
}
