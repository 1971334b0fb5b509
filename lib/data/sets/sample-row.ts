import "server-only";
import type { SampleSummary } from "@/lib/contract/sets";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import { withheldFrom } from "@/lib/data/queue/queue-conditions";
import { Prisma } from "@/prisma/generated/client";

/**
 * What a line needs of a `sample`, its version `v`, its `content` and the case `c` it came from. A case
 * that the reader may still rate blind keeps its label back.
 */
export function sampleColumns(reader: QueueReader): Prisma.Sql {
  return Prisma.sql`
  sample.key, v.version, v.split, v.category, v.language,
  v.label->>'requestLabel' AS "requestLabel", v.label->>'behavior' AS behavior,
  v.label->>'helpful' AS helpful, v.label->>'honest' AS honest, v.label->>'harmless' AS harmless,
  coalesce(${withheldFrom(reader)}, false) AS withheld,
  left(coalesce((
    SELECT message->>'content' FROM jsonb_array_elements(content.messages) message
    WHERE message->>'role' = 'user' LIMIT 1), '(erased)'), 160) AS preview`;
}

export const SAMPLE_JOINS = Prisma.sql`
  JOIN sample_content content ON content.id = v.content_id
  LEFT JOIN review_case c ON c.id = sample.source_case_id`;

const WITHHELD = {
  requestLabel: null,
  behavior: null,
  helpful: null,
  honest: null,
  harmless: null,
} as const;

/** A line as its reader may see it. */
export function toSampleSummary<Row extends SampleSummary>(row: Row): Row {
  return row.withheld ? { ...row, ...WITHHELD } : row;
}
