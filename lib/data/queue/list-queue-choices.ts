import "server-only";
import type { QueueChoices } from "@/lib/contract/queue";
import { guidelineTags } from "@/lib/contract/stored-review";
import type { ProjectId } from "@/lib/core/brand";
import type { QueueMode } from "@/lib/core/review/queue-mode";
import type { Db } from "@/lib/data/client";
import { Prisma } from "@/prisma/generated/client";

const MOST = 100;

/**
 * The values of one column, in order, found by jumping along its index from each to the next: the
 * cost grows with the number of values, not of cases.
 */
async function distinctValues(db: Db, projectId: ProjectId, column: Prisma.Sql): Promise<string[]> {
  const rows = await db.$queryRaw<{ value: string }[]>`
    WITH RECURSIVE step AS (
      SELECT min(${column}) AS value FROM review_case WHERE project_id = ${projectId}::uuid
      UNION ALL
      SELECT (SELECT min(${column}) FROM review_case
        WHERE project_id = ${projectId}::uuid AND ${column} > step.value)
      FROM step WHERE step.value IS NOT NULL
    ) SELECT value FROM step WHERE value IS NOT NULL LIMIT ${MOST}`;
  return rows.map((row) => row.value);
}

async function modelVersions(db: Db, projectId: ProjectId): Promise<QueueChoices["models"]> {
  const rows = await db.$queryRaw<{ model: string; version: string | null }[]>`
    WITH RECURSIVE step AS (
      (SELECT model, model_version FROM review_case
        WHERE project_id = ${projectId}::uuid AND model IS NOT NULL
        ORDER BY model, model_version LIMIT 1)
      UNION ALL
      SELECT found.model, found.model_version FROM step, LATERAL (
        (SELECT model, model_version FROM review_case
          WHERE project_id = ${projectId}::uuid AND model = step.model
            AND model_version > step.model_version
          ORDER BY model_version LIMIT 1)
        UNION ALL
        (SELECT model, model_version FROM review_case
          WHERE project_id = ${projectId}::uuid AND model > step.model
          ORDER BY model, model_version LIMIT 1)
        ORDER BY model, model_version LIMIT 1
      ) found
    ) SELECT model, model_version AS version FROM step LIMIT ${MOST}`;
  return [...Map.groupBy(rows, (row) => row.model)].map(([model, versions]) => ({
    model,
    versions: versions.flatMap(({ version }) => (version === null ? [] : [version])),
  }));
}

async function tagsInForce(db: Db, projectId: ProjectId): Promise<string[]> {
  const [row] = await db.$queryRaw<{ content: unknown }[]>`
    SELECT g.content FROM project p
    JOIN guideline_version g ON g.project_id = p.id AND g.version = p.guideline_version
    WHERE p.id = ${projectId}::uuid`;
  return row === undefined ? [] : guidelineTags(row.content);
}

/** What the queue can be filtered by, who can be assigned, and where a case can be sent. */
export async function listQueueChoices(db: Db, projectId: ProjectId): Promise<QueueChoices> {
  const members = await db.membership.findMany({
    where: { projectId, role: { in: ["reviewer", "lead", "admin"] }, user: { disabledAt: null } },
    select: { userId: true, user: { select: { name: true } } },
    orderBy: { user: { name: "asc" } },
  });
  const queues = await db.reviewQueue.findMany({
    where: { projectId },
    select: { slug: true, name: true, mode: true },
    orderBy: { position: "asc" },
  });
  return {
    models: await modelVersions(db, projectId),
    languages: await distinctValues(db, projectId, Prisma.sql`language`),
    categories: await distinctValues(db, projectId, Prisma.sql`category`),
    reviewers: members.map(({ user, userId }) => ({ userId, name: user.name })),
    queues: queues.map((queue) => ({ ...queue, mode: queue.mode as QueueMode })),
    tags: await tagsInForce(db, projectId),
  };
}
