import "server-only";
import { messageSchema } from "@/lib/contract/conversation";
import type { ProjectId } from "@/lib/core/brand";
import type { Message } from "@/lib/core/cases/conversation";
import { sampleText } from "@/lib/core/evalset/near-duplicate";
import { shingles } from "@/lib/core/evalset/shingle-similarity";
import { shingleSketch } from "@/lib/core/evalset/shingle-sketch";
import type { Db } from "@/lib/data/client";

const BATCH = 200;

/** Stores by what samples' texts are found as near-duplicates. Twice is as once. */
export async function storeShingles(
  db: Db,
  projectId: ProjectId,
  contents: readonly { id: string; messages: readonly Message[] }[],
): Promise<void> {
  const rows = contents.flatMap(({ id, messages }) =>
    [...shingleSketch(shingles(sampleText(messages)))].map((hash) => ({ id, hash })),
  );
  await db.$executeRaw`
    INSERT INTO sample_shingle (project_id, content_id, hash)
    SELECT ${projectId}::uuid, content.id, content.hash
    FROM unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ hash }) => hash)}::int[])
      AS content (id, hash)
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
    const texts = found.map(({ id, messages }) => ({
      id,
      messages: messageSchema.array().parse(messages),
    }));
    await storeShingles(db, projectId, texts);
    const ids = found.map(({ id }) => id);
    await db.sampleContent.updateMany({ where: { id: { in: ids } }, data: { shingled: true } });
  } while (found.length === BATCH);
}
