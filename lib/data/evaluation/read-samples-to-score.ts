import "server-only";
import { conversationSchema } from "@/lib/contract/conversation";
import { labelSchema } from "@/lib/contract/label";
import type { ProjectId } from "@/lib/core/brand";
import type { Conversation } from "@/lib/core/cases/conversation";
import type { RequestLabel } from "@/lib/core/rubric/label";
import type { Db } from "@/lib/data/client";

/** A sample version and what its label says of the request. A text that is erased or unreadable is null. */
export type SampleToScore = {
  sampleVersionId: string;
  requestLabel: RequestLabel | null;
  conversation: Conversation | null;
};

type Row = { sampleVersionId: string; label: unknown; messages: unknown; judged: unknown };

/** The sample versions with their texts. */
export async function readSamplesToScore(
  db: Db,
  projectId: ProjectId,
  sampleVersionIds: readonly string[],
): Promise<SampleToScore[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT version.id::text AS "sampleVersionId", version.label, content.messages, content.judged
    FROM sample_version version JOIN sample_content content ON content.id = version.content_id
    WHERE version.project_id = ${projectId}::uuid
      AND version.id = ANY(${sampleVersionIds}::uuid[])`;
  return rows.map(({ judged, label, messages, sampleVersionId }) => ({
    sampleVersionId,
    requestLabel: labelSchema.parse(label).requestLabel,
    conversation: conversationSchema.safeParse({ messages, judged }).data ?? null,
  }));
}
