import "server-only";
import type { SetSummary } from "@/lib/contract/sets";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import { proposalsSeenBy } from "@/lib/data/sets/proposals-seen-by";
import { Prisma } from "@/prisma/generated/client";

type Row = Omit<SetSummary, "release"> & {
  releaseNumber: number | null;
  releaseHash: string | null;
  releaseAt: Date | null;
};

/**
 * Every set of the project in its order, or the one of that slug, with counts; of open proposals
 * those the reader may see. Small: a project has a handful of sets.
 */
export async function listSets(
  db: Db,
  projectId: ProjectId,
  at: { reader: QueueReader; now: Date; slug?: string },
): Promise<SetSummary[]> {
  const bySlug = at.slug === undefined ? Prisma.empty : Prisma.sql`AND s.slug = ${at.slug}`;
  const rows = await db.$queryRaw<Row[]>`
    SELECT s.id, s.slug, s.name, s.description,
      (SELECT count(*)::int FROM sample WHERE sample.set_id = s.id AND NOT (
        SELECT v.retired FROM sample_version v WHERE v.sample_id = sample.id
        ORDER BY v.version DESC LIMIT 1)) AS samples,
      (SELECT count(*)::int FROM proposal p
        WHERE p.project_id = ${projectId}::uuid AND p.set_id = s.id AND p.state = 'approved') AS unreleased,
      (SELECT count(*)::int FROM proposal p
        WHERE p.project_id = ${projectId}::uuid AND p.set_id = s.id AND p.state = 'open'
          AND p.opens_at <= ${at.now} AND ${proposalsSeenBy(at.reader)}) AS "openProposals",
      r.number AS "releaseNumber", r.hash AS "releaseHash", r.created_at AS "releaseAt"
    FROM evaluation_set s
    LEFT JOIN LATERAL (
      SELECT number, hash, created_at FROM release WHERE release.set_id = s.id
      ORDER BY number DESC LIMIT 1) r ON true
    WHERE s.project_id = ${projectId}::uuid ${bySlug}
    ORDER BY s.position, s.slug`;
  return rows.map(({ releaseAt, releaseHash, releaseNumber, ...set }) => ({
    ...set,
    release:
      releaseNumber === null || releaseHash === null || releaseAt === null
        ? null
        : { number: releaseNumber, hash: releaseHash, createdAt: releaseAt.toISOString() },
  }));
}
