import "server-only";
import { randomBytes } from "node:crypto";
import type { ProjectId } from "@/lib/core/brand";
import type { Conversation } from "@/lib/core/cases/conversation";
import type { SampleBody } from "@/lib/core/evalset/sample";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";
import { contentHash } from "@/lib/data/sets/content-hash";
import { storeShingles } from "@/lib/data/sets/store-shingles";

async function insertContent(
  db: Db,
  projectId: ProjectId,
  input: { conversation: Conversation; now: Date },
): Promise<string> {
  const id = newId(input.now);
  const salt = randomBytes(16).toString("hex");
  const { messages, judged } = input.conversation;
  await db.sampleContent.create({
    data: {
      id,
      projectId,
      messages: messages as object[],
      ...(judged === null ? {} : { judged }),
      salt,
      contentHash: contentHash(salt, input.conversation),
      shingled: true,
    },
  });
  await storeShingles(db, projectId, { id, messages });
  return id;
}

/** The next version of a sample. Its text is stored anew, or is that of an earlier version (`content.id`). */
export async function insertSampleVersion(
  db: Db,
  input: {
    projectId: ProjectId;
    sampleId: string;
    version: number;
    body: Pick<SampleBody, "label" | "split" | "language" | "category">;
    content: Conversation | { id: string };
    retired?: boolean;
    proposalId?: string;
    now: Date;
  },
): Promise<string> {
  const { body, content, now, projectId } = input;
  const contentId =
    "id" in content
      ? content.id
      : await insertContent(db, projectId, { conversation: content, now });
  const id = newId(now);
  await db.sampleVersion.create({
    data: {
      id,
      projectId,
      sampleId: input.sampleId,
      version: input.version,
      contentId,
      label: body.label,
      split: body.split,
      language: body.language,
      category: body.category,
      retired: input.retired ?? false,
      proposalId: input.proposalId ?? null,
      createdAt: now,
    },
  });
  return id;
}
