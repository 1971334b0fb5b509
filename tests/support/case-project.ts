import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/core/access/actor";
import type { ProjectId } from "@/lib/core/brand";
import { seededRandom } from "@/lib/core/random";
import type { Database } from "@/lib/data/client";
import { openDatabase } from "@/lib/data/client";
import { insertProject } from "@/lib/data/projects/insert-project";
import type { Context, Job } from "@/lib/services/context";
import type { TestDatabase } from "./postgres-database.ts";
import { createDatabase } from "./postgres-database.ts";

export type CaseProject = {
  test: TestDatabase;
  db: Database;
  id: ProjectId;
  slug: string;
  /** What services asked to be done in the background, in order; nothing runs by itself. */
  jobs: Job[];
  context(changes?: Partial<Context>): Context;
  /** How many rows the project has in a table, optionally those that meet a condition. */
  count(table: string, condition?: string): Promise<number>;
  close(): Promise<void>;
};

export const LEAD: Actor = { kind: "cli", osUser: "tester" };

/** A database of its own with one project: shipped queues and policy, one empty evaluation set. */
export async function createCaseProject(name = "Test"): Promise<CaseProject> {
  const test = await createDatabase();
  const db = openDatabase(test.url, 12);
  const now = new Date("2026-03-02T10:00:00.000Z");
  const sets = [{ slug: "normal-help", name: "Normal help", description: "x", samples: [] }];
  const project = await db.transact("all", (tx) =>
    insertProject(tx, {
      name,
      timeZone: "UTC",
      content: { sets, guideline: {} },
      createdBy: "system",
      now,
    }),
  );
  const jobs: Job[] = [];
  return {
    ...project,
    test,
    db,
    jobs,
    context: (changes = {}) => ({
      actor: LEAD,
      now,
      random: seededRandom(1),
      db,
      requestId: randomUUID(),
      enqueue: (_, job) => {
        jobs.push(job);
        return Promise.resolve();
      },
      ...changes,
    }),
    count: (table, condition = "true") =>
      db.transact(project.id, async (tx) => {
        const [row] = await tx.$queryRawUnsafe<{ count: number }[]>(
          `SELECT count(*)::integer AS count FROM ${table} WHERE ${condition}`,
        );
        return row?.count ?? 0;
      }),
    async close() {
      await db.close();
      await test.drop();
    },
  };
}
