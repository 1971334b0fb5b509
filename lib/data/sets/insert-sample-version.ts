import "server-only";
import type { Conversation } from "@/lib/core/cases/conversation";
import type { Db } from "@/lib/data/client";
import type { VersionInput } from "@/lib/data/sets/sample-rows";
import { contentRow, versionRow } from "@/lib/data/sets/sample-rows";
import { storeShingles } from "@/lib/data/sets/store-shingles";

/** The next version of a sample. Its text is stored anew, or is that of an earlier version (`content.id`). */
export async function insertSampleVersion(
  db: Db,
  input: Omit<VersionInput, "contentId"> & { content: Conversation | { id: string } },
): Promise<string> {
  const { content, ...version } = input;
  const row = versionRow({ ...version, contentId: await contentIdOf(db, input) });
  await db.sampleVersion.create({ data: row });
  return row.id;
}

async function contentIdOf(
  db: Db,
  {
    content,
    now,
    projectId,
  }: Pick<Parameters<typeof insertSampleVersion>[1], "content" | "now" | "projectId">,
): Promise<string> {
  if ("id" in content) return content.id;
  const row = contentRow(projectId, content, now);
  await db.sampleContent.create({ data: row });
  await storeShingles(db, projectId, [{ id: row.id, messages: content.messages }]);
  return row.id;
}
