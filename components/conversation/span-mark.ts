import type { Dimension, Span } from "@/lib/core/rubric/label";

/** A span to highlight: evidence of a scorer or a person. */
export type SpanMark = Span & {
  id: string;
  /** Null for what speaks of no dimension (a request label, an action). */
  dimension: Dimension | null;
  /** What hovering and focusing tells: the rule and its weight, or who attached it. */
  says: string;
};

/** A text that spans can stand in: a message's content, or with `toolCallId` that call's arguments. */
export type TextPart = { message: number; toolCallId?: string };

/** The key under which a part's marks are found. */
export function partKey({ message, toolCallId }: TextPart): string {
  return toolCallId === undefined ? `${message}` : `${message} ${toolCallId}`;
}

/** The marks by part, each list in the order of its spans. */
export function marksByPart(marks: readonly SpanMark[]): ReadonlyMap<string, readonly SpanMark[]> {
  const byPart = new Map<string, SpanMark[]>();
  for (const mark of marks) {
    const key = partKey(mark);
    byPart.set(key, [...(byPart.get(key) ?? []), mark]);
  }
  for (const list of byPart.values()) list.sort((one, other) => one.start - other.start);
  return byPart;
}
