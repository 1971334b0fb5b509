export const SEGMENTS = ["model", "version", "category", "language", "week"] as const;
export type SegmentKind = (typeof SEGMENTS)[number];

/** What a case may have no value for; when it occurred is always known. */
export const NAMED_SEGMENTS = ["model", "version", "category", "language"] as const;
export type NamedSegment = (typeof NAMED_SEGMENTS)[number];

/** The kinds a text such as `model,category` names, each once; null where it names anything else. */
export function parseKinds(text: string): NamedSegment[] | null {
  const words = text.split(",");
  const kinds = NAMED_SEGMENTS.filter((kind) => words.includes(kind));
  return kinds.length === words.length ? kinds : null;
}
