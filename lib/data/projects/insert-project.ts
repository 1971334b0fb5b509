import "server-only";
import type { ShippedContent } from "@/lib/contract/shipped-content";
import type { ProjectId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import { numberedSlug, slugOf } from "@/lib/core/projects/slug";
import { DEFAULT_POLICY } from "@/lib/core/routing/default-policy";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";
import { newSecret } from "@/lib/data/people/new-secret";
import { insertFirstVersions } from "@/lib/data/projects/insert-first-versions";
import { insertShippedQueues } from "@/lib/data/projects/insert-shipped-queues";
import { createShippedSets } from "@/lib/data/sets/create-shipped-sets";

export type NewProject = {
  name: string;
  timeZone: string;
  content: ShippedContent;
  /** As the audit log names them. */
  createdBy: string;
  now: Date;
};

const MOST_ATTEMPTS = 1_000;

/**
 * Makes a project that is ready for work: queues, policy and guideline version 1, and the evaluation
 * sets as release 1. Its slug comes from its name, with a number where that is taken. No members yet.
 */
export async function insertProject(
  db: Db,
  project: NewProject,
): Promise<{ id: ProjectId; slug: string }> {
  const made = await insertProjectRow(db, project);
  const creation = { projectId: made.id, createdBy: project.createdBy, now: project.now };
  await insertShippedQueues(db, made.id, project.now);
  await insertFirstVersions(db, { ...creation, guideline: project.content.guideline });
  await createShippedSets(db, { ...creation, sets: project.content.sets });
  return made;
}

async function insertProjectRow(
  db: Db,
  { name, timeZone, now }: NewProject,
): Promise<{ id: ProjectId; slug: string }> {
  const id = newId(now);
  const base = slugOf(name);
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const slug = numberedSlug(base, attempt);
    const inserted = await db.$executeRaw`
      INSERT INTO project (id, slug, name, time_zone, random_audit_rate, random_audit_seed, created_at)
      VALUES (${id}::uuid, ${slug}, ${name}, ${timeZone},
        ${DEFAULT_POLICY.sampling.randomAuditRate}, ${newSecret()}, ${now})
      ON CONFLICT (slug) DO NOTHING`;
    if (inserted === 1) return { id: asId<ProjectId>(id), slug };
  }
  throw new Error(`No free slug was found for a project like ${base}.`);
}
