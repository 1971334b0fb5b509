import type { SegmentKind } from "@/lib/core/audit/segment";

/** The kinds of segment the audit shows, in order, with what follows a rate's name over each. */
export const SEGMENT_KINDS: readonly { kind: SegmentKind; title: string }[] = [
  { kind: "version", title: "by version" },
  { kind: "model", title: "by model" },
  { kind: "category", title: "by category" },
  { kind: "language", title: "by language" },
  { kind: "week", title: "by week" },
];
