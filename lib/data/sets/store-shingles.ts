import "server-only";
import { messageSchema } from "@/lib/contract/conversation";
import type { ProjectId } from "@/lib/core/brand";
import type { Message } from "@/lib/core/cases/conversation";
import { sampleText } from "@/lib/core/evalset/near-duplicate";
import { shingles } from "@/lib/core/evalset/shingle-similarity";
import { shingleSketch } from "@/lib/core/evalset/shingle-sketch";
import type { Db } from "@/lib/data/client";

const BATCH = 200;

/** Stores by what a sample's text is found as a near-duplicate. Twice is as once. */
export async function storeShingles(
  db: Db,
  projectId: ProjectId,
  content: { id: string; messages: readonly Message[] },
): Promise<void> {
  const hashes = shingleSketch(shingles(sampleText(content.messages)));
  await db.$executeRaw`
    INSERT INTO sample_shingle (project_id, content_id, hash)
    SELECT ${projectId}::uuid, ${content.id}::uuid, hash FROM unnest(${hashes}::int[]) hash
    ON CONFLICT DO NOTHING`;
}

/** Does so for the project's texts that came before there were shingles: once, whoever asks first. */
export async function storeMissingShingles(db: Db, projectId: ProjectId): Promise<void> {
  let found: { id: string; messages: unknown }[];
  do {
    found = await db.$queryRaw<{ id: string; messages: unknown }[]>`
      SELECT id, messages FROM sample_content
      WHERE project_id = ${projectId}::uuid AND NOT shingled AND messages IS NOT NULL
      LIMIT ${BATCH}`;
    for (const { id, messages } of found) {
      await storeShingles(db, projectId, { id, messages: messageSchema.array().parse(messages) });
    }
    const ids = found.map(({ id }) => id);
    await db.sampleContent.updateMany({ where: { id: { in: ids } }, data: { shingled: true } });
  } while (found.length === BATCH);
}
