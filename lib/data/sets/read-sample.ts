import "server-only";
import { conversationSchema } from "@/lib/contract/conversation";
import { labelSchema } from "@/lib/contract/label";
import type { SampleHead } from "@/lib/contract/sets";
import type { Conversation } from "@/lib/core/cases/conversation";
import type { Split } from "@/lib/core/evalset/sample";
import type { Db } from "@/lib/data/client";
import { casesSeenBy } from "@/lib/data/queue/cases-seen-by";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import { withheldFrom } from "@/lib/data/queue/queue-conditions";
import { Prisma } from "@/prisma/generated/client";

/** `conversation` is null where the text was erased. */
export type StoredSample = SampleHead & {
  sampleId: string;
  conversation: Conversation | null;
};

type Row = Omit<StoredSample, "label" | "split" | "case" | "conversation"> & {
  label: unknown;
  split: string;
  caseId: string | null;
  externalId: string | null;
  messages: unknown;
  judged: unknown;
};

/**
 * A sample of a set by its key: as a release holds it, or its latest version where none is named; null
 * where there is none. A case the reader may not open is not named; one they may still rate blind keeps
 * the label back.
 */
export async function readSample(
  db: Db,
  setId: string,
  of: { key: string; releaseId: string | null; reader: QueueReader },
): Promise<StoredSample | null> {
  const { key, reader, releaseId } = of;
  const inRelease =
    releaseId === null
      ? Prisma.empty
      : Prisma.sql`AND EXISTS (SELECT 1 FROM release_sample member
          WHERE member.sample_version_id = v.id AND member.release_id = ${releaseId}::uuid)`;
  const [row] = await db.$queryRaw<Row[]>`
    SELECT sample.id AS "sampleId", sample.key, v.version, v.split, v.language,
      v.category, v.label, v.retired, content.messages, content.judged,
      coalesce(${withheldFrom(reader)}, false) AS withheld,
      CASE WHEN ${casesSeenBy(reader)} THEN c.id END AS "caseId", c.external_id AS "externalId"
    FROM sample
    JOIN sample_version v ON v.sample_id = sample.id
    JOIN sample_content content ON content.id = v.content_id
    LEFT JOIN review_case c ON c.id = sample.source_case_id
    WHERE sample.set_id = ${setId}::uuid AND sample.key = ${key} ${inRelease}
    ORDER BY v.version DESC LIMIT 1`;
  if (row === undefined) return null;
  const { caseId, externalId, judged, label, messages, split, ...rest } = row;
  return {
    ...rest,
    split: split as Split,
    label: rest.withheld ? null : labelSchema.parse(label),
    case: caseId === null || externalId === null ? null : { id: caseId, externalId },
    conversation: messages === null ? null : conversationSchema.parse({ messages, judged }),
  };
}
