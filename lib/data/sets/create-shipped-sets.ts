import "server-only";
import type { ShippedSet } from "@/lib/contract/shipped-content";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";
import { findWorkingSamples } from "@/lib/data/sets/find-working-samples";
import { insertNewSamples } from "@/lib/data/sets/insert-new-samples";
import { insertRelease } from "@/lib/data/sets/insert-release";

type Creation = { projectId: ProjectId; createdBy: string; now: Date };

async function createSet(db: Db, set: ShippedSet, at: Creation & { position: number }) {
  const { createdBy, now, position, projectId } = at;
  const { description, name, slug } = set;
  const setId = newId(now);
  await db.evaluationSet.create({
    data: { id: setId, projectId, slug, name, description, position, createdAt: now },
  });
  await insertNewSamples(db, { projectId, setId, samples: set.samples, now });
  const members = await findWorkingSamples(db, setId);
  await insertRelease(db, {
    projectId,
    setId,
    setSlug: slug,
    number: 1,
    members,
    changelog: members.map((member) => ({
      key: member.key,
      change: "added",
      reason: "Came with Plumbline.",
      proposedBy: "Plumbline",
      approvedBy: "Plumbline",
      selfApproved: false,
    })),
    notes: "The samples that come with Plumbline.",
    createdBy,
    now,
  });
}

/** Gives a new project the evaluation sets that come with the product, each as release 1. */
export async function createShippedSets(
  db: Db,
  input: Creation & { sets: readonly ShippedSet[] },
): Promise<void> {
  for (const [position, set] of input.sets.entries()) {
    await createSet(db, set, { ...input, position });
  }
}
