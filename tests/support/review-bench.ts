import { randomUUID } from "node:crypto";
import { setup } from "./postgres-setup.ts";
import { runSql } from "./postgres-sql.ts";
import type { Person, ReviewProject } from "./review-fixtures.ts";
import { addCases, openReviewProject } from "./review-fixtures.ts";

export type BenchProject = { project: ReviewProject; close(): Promise<void> };

const CASES_A_STATEMENT = 2_000;

/** A project on a PostgreSQL of its own with this many open slots in one queue, analysed. */
export async function openBenchProject(slots: number): Promise<BenchProject> {
  const stop = await setup();
  const project = await openReviewProject(20);
  for (let made = 0; made < slots; made += CASES_A_STATEMENT) {
    const count = Math.min(CASES_A_STATEMENT, slots - made);
    await addCases(project, { count, priority: (index) => (made + index) % 97 });
  }
  await runSql(project.ownerUrl, "ANALYZE");
  return {
    project,
    async close() {
      await project.close();
      await stop();
    },
  };
}

/** Reviewers who are raters of the project already, made in one statement each. */
export async function addPeople(project: ReviewProject, count: number): Promise<Person[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  await project.db.transact("all", async (db) => {
    await db.$executeRaw`
      INSERT INTO app_user (id, name, email)
      SELECT id, 'Reviewer', id || '@example.org' FROM unnest(${ids}::text[]) id`;
    await db.$executeRaw`
      INSERT INTO membership (project_id, user_id, role)
      SELECT ${project.id}::uuid, id, 'reviewer' FROM unnest(${ids}::text[]) id`;
    await db.$executeRaw`
      INSERT INTO rater (id, project_id, user_id)
      SELECT gen_random_uuid(), ${project.id}::uuid, id FROM unnest(${ids}::text[]) id`;
  });
  const memberships = [{ projectId: project.id, slug: project.slug, role: "reviewer" as const }];
  return ids.map((userId) => ({
    kind: "user",
    userId,
    name: "Reviewer",
    isInstanceAdmin: false,
    memberships,
  }));
}

/** Runs the jobs on so many clients at once and says how fast they were, in one line. */
export async function measure(
  what: string,
  clients: number,
  jobs: (() => Promise<unknown>)[],
): Promise<string> {
  const times: number[] = [];
  const queue = jobs.values();
  const start = performance.now();
  const client = async () => {
    for (const job of queue) {
      const before = performance.now();
      await job();
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - start) / 1_000;
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  const rate = Math.round(jobs.length / seconds);
  return `${what}, ${clients} client${clients === 1 ? "" : "s"}: ${rate}/s, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (n = ${jobs.length})`;
}
