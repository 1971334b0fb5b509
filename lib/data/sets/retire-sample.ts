import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";
import type { SampleOfCase } from "@/lib/data/sets/find-case-samples";
import { insertSampleVersion } from "@/lib/data/sets/insert-sample-version";

/**
 * Takes a sample out of the working version of its set: a last version that says retired, and an
 * approved proposal from which the next release's changelog says who and why. The caller holds the set.
 */
export async function retireSample(
  db: Db,
  sample: SampleOfCase,
  by: {
    projectId: ProjectId;
    caseId: string;
    reason: string;
    proposedBy: string;
    decidedBy: string;
    selfApproved: boolean;
    now: Date;
  },
): Promise<void> {
  const { caseId, decidedBy, now, projectId, proposedBy, reason, selfApproved } = by;
  const { category, contentId, label, language, split, version } = sample;
  const proposalId = newId(now);
  await db.proposal.create({
    data: {
      id: proposalId,
      projectId,
      setId: sample.set.id,
      sampleId: sample.id,
      kind: "retire",
      caseId,
      oldLabel: label,
      oldSource: `${sample.set.name}, v${version}`,
      reason,
      split,
      proposedBy,
      state: "approved",
      opensAt: now,
      createdAt: now,
      decidedBy,
      decidedAt: now,
      decisionReason: "",
      selfApproved,
    },
  });
  await insertSampleVersion(db, {
    projectId,
    sampleId: sample.id,
    version: version + 1,
    body: { label, split, language, category },
    content: { id: contentId },
    retired: true,
    proposalId,
    now,
  });
}
