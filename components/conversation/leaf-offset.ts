/** A leaf as it stands in the page: its place in the stored text, and how much text it shows. */
export type LeafPlace = { start: number; end: number; unit: boolean; textLength: number };

/**
 * The offset in the stored text for a position inside a leaf's shown text. A unit is taken whole as
 * soon as any of it is: `edge` says whether the position begins or ends what is picked.
 */
export function leafOffset(leaf: LeafPlace, offset: number, edge: "start" | "end"): number {
  if (!leaf.unit) return Math.min(leaf.start + offset, leaf.end);
  if (edge === "start") return offset >= leaf.textLength ? leaf.end : leaf.start;
  return offset <= 0 ? leaf.start : leaf.end;
}
