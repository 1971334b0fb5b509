import "server-only";
import { randomBytes } from "node:crypto";
import type { ProjectId } from "@/lib/core/brand";
import type { Conversation } from "@/lib/core/cases/conversation";
import type { SampleBody } from "@/lib/core/evalset/sample";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";
import { contentHash } from "@/lib/data/sets/content-hash";

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
    },
  });
  return id;
}

/** The next version of a sample, with its text where that changed (`contentId` names an earlier one). */
export async function insertSampleVersion(
  db: Db,
  input: {
    projectId: ProjectId;
    sampleId: string;
    version: number;
    body: SampleBody;
    contentId?: string;
    retired?: boolean;
    proposalId?: string;
    now: Date;
  },
): Promise<string> {
  const { body, now, projectId } = input;
  const contentId =
    input.contentId ?? (await insertContent(db, projectId, { conversation: body, now }));
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
