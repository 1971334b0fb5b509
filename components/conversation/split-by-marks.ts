import type { SpanMark } from "@/components/conversation/span-mark";

/** A part of a leaf that lies under the same marks, with those that begin in it. */
export type Segment = {
  start: number;
  end: number;
  marks: readonly SpanMark[];
  begins: readonly SpanMark[];
};

/** Cuts a range where marks begin or end. A unit can't be cut: it lies under all that touch it. */
export function splitByMarks(
  range: { start: number; end: number },
  marks: readonly SpanMark[],
  unit = false,
): Segment[] {
  const touching = marks.filter((mark) => mark.start < range.end && mark.end > range.start);
  if (touching.length === 0) return [{ ...range, marks: [], begins: [] }];
  const cuts = unit ? [] : touching.flatMap((mark) => [mark.start, mark.end]);
  const edges = [...new Set([range.start, ...cuts, range.end])]
    .filter((edge) => edge >= range.start && edge <= range.end)
    .sort((one, other) => one - other);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? range.end;
    const over = touching.filter((mark) => mark.start < end && mark.end > start);
    return { start, end, marks: over, begins: over.filter((mark) => begins(mark, start, end)) };
  });
}

function begins(mark: SpanMark, start: number, end: number): boolean {
  return mark.start >= start && mark.start < end;
}
