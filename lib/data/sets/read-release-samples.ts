import "server-only";
import { conversationSchema } from "@/lib/contract/conversation";
import { labelSchema } from "@/lib/contract/label";
import type { ReleasedSample, Split } from "@/lib/core/evalset/sample";
import type { Db } from "@/lib/data/client";

type Row = Omit<ReleasedSample, "conversation" | "label" | "split"> & {
  label: unknown;
  split: string;
  messages: unknown;
  judged: unknown;
};

/**
 * A release's samples as they were, in its order: all of them, or as many as `limit` from place `from`.
 * An erased text comes as a null conversation.
 */
export async function readReleaseSamples(
  db: Db,
  releaseId: string,
  part: { from: number; limit: number | null } = { from: 0, limit: null },
): Promise<ReleasedSample[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT sample.key, version.version, version.split, version.language, version.category,
      version.label, content.content_hash AS "contentHash", content.salt,
      content.messages, content.judged
    FROM release_sample member
    JOIN sample_version version ON version.id = member.sample_version_id
    JOIN sample ON sample.id = version.sample_id
    JOIN sample_content content ON content.id = version.content_id
    WHERE member.release_id = ${releaseId}::uuid AND member.position >= ${part.from}
    ORDER BY member.position LIMIT ${part.limit}::int`;
  return rows.map(({ judged, messages, ...row }) => ({
    ...row,
    split: row.split as Split,
    label: labelSchema.parse(row.label),
    conversation: messages === null ? null : conversationSchema.parse({ messages, judged }),
  }));
}
