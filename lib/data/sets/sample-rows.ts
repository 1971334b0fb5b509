import "server-only";
import { randomBytes } from "node:crypto";
import type { ProjectId } from "@/lib/core/brand";
import type { Conversation } from "@/lib/core/cases/conversation";
import type { SampleBody } from "@/lib/core/evalset/sample";
import { newId } from "@/lib/data/new-id";
import { contentHash } from "@/lib/data/sets/content-hash";

/** A sample's text as it is stored, with a salt of its own. Its shingles are to be stored with it. */
export function contentRow(projectId: ProjectId, conversation: Conversation, now: Date) {
  const salt = randomBytes(16).toString("hex");
  const { judged, messages } = conversation;
  return {
    id: newId(now),
    projectId,
    messages: messages as object[],
    ...(judged === null ? {} : { judged }),
    salt,
    contentHash: contentHash(salt, conversation),
    shingled: true,
  };
}

export type VersionInput = {
  projectId: ProjectId;
  sampleId: string;
  version: number;
  body: Pick<SampleBody, "label" | "split" | "language" | "category">;
  contentId: string;
  retired?: boolean;
  proposalId?: string;
  now: Date;
};

/** A version of a sample as it is stored. */
export function versionRow({ body, now, ...input }: VersionInput) {
  return {
    id: newId(now),
    projectId: input.projectId,
    sampleId: input.sampleId,
    version: input.version,
    contentId: input.contentId,
    label: body.label,
    split: body.split,
    language: body.language,
    category: body.category,
    retired: input.retired ?? false,
    proposalId: input.proposalId ?? null,
    createdAt: now,
  };
}
