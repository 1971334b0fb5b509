import "server-only";
import { labelSchema } from "@/lib/contract/label";
import type { ProposalState, ProposalView } from "@/lib/contract/sets";
import type { ProjectId } from "@/lib/core/brand";
import { fieldChanges } from "@/lib/core/evalset/field-changes";
import type { Split } from "@/lib/core/evalset/sample";
import type { Db } from "@/lib/data/client";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import { withheldFrom } from "@/lib/data/queue/queue-conditions";
import { proposalsSeenBy } from "@/lib/data/sets/proposals-seen-by";
import { Prisma } from "@/prisma/generated/client";

/** A proposal as stored: who stands behind it are actors' names beside the name people know. */
export type StoredProposal = Omit<ProposalView, "decidable" | "declinable" | "whyNot"> & {
  proposer: string;
  /** Whose label it follows from; null where the rater is no user. */
  author: string | null;
  opensAt: Date;
};

type Row = Omit<
  StoredProposal,
  "set" | "changes" | "createdAt" | "decidedAt" | "oldLabel" | "newLabel"
> & {
  setSlug: string | null;
  setName: string | null;
  createdAt: Date;
  decidedAt: Date | null;
  oldLabel: unknown;
  newLabel: unknown;
};

function select(reader: QueueReader): Prisma.Sql {
  return Prisma.sql`
  SELECT p.id, p.kind, p.state, p.case_id AS "caseId", p.old_source AS "oldSource", p.reason,
    p.split, p.proposed_by AS proposer, coalesce(proposer.name, p.proposed_by) AS "proposedBy",
    'user:' || author.user_id AS author,
    p.opens_at AS "opensAt", p.created_at AS "createdAt",
    coalesce(approver.name, p.decided_by) AS "decidedBy", p.decided_at AS "decidedAt",
    p.decision_reason AS "decisionReason", p.self_approved AS "selfApproved",
    p.old_label AS "oldLabel", p.new_label AS "newLabel", s.slug AS "setSlug", s.name AS "setName",
    coalesce(c.prompt_preview, '') AS preview, coalesce(${withheldFrom(reader)}, false) AS withheld
  FROM proposal p
  LEFT JOIN evaluation_set s ON s.id = p.set_id
  LEFT JOIN review_case c ON c.id = p.case_id
  LEFT JOIN label_version written ON written.id = p.label_version_id
  LEFT JOIN rater author ON author.id = written.rater_id
  LEFT JOIN app_user proposer ON p.proposed_by = 'user:' || proposer.id
  LEFT JOIN app_user approver ON p.decided_by = 'user:' || approver.id`;
}

function toProposal(row: Row): StoredProposal {
  const { createdAt, decidedAt, newLabel, oldLabel, setName, setSlug, ...rest } = row;
  const before = labelSchema.nullable().parse(rest.withheld ? null : oldLabel);
  const after = labelSchema.nullable().parse(rest.withheld ? null : newLabel);
  return {
    ...rest,
    ...(rest.withheld ? { reason: "", oldSource: null } : {}),
    split: rest.split as Split | null,
    set: setSlug === null || setName === null ? null : { slug: setSlug, name: setName },
    oldLabel: before,
    newLabel: after,
    changes: fieldChanges(before, after),
    createdAt: createdAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}

/**
 * Proposals in one state, oldest first (decided ones newest first), at most `limit`, after the
 * proposal `after` in that order. Those that the reader may not see, and those whose submission can
 * still be undone, are left out; of cases the
 * reader may still rate blind, what the labels say is.
 */
export async function listProposals(
  db: Db,
  projectId: ProjectId,
  filter: {
    state: ProposalState;
    setId: string | null;
    after: string | null;
    limit: number;
    reader: QueueReader;
    now: Date;
  },
): Promise<StoredProposal[]> {
  const { after, limit, now, setId, state } = filter;
  const bySet = setId === null ? Prisma.empty : Prisma.sql`AND p.set_id = ${setId}::uuid`;
  const forward = state === "open";
  const comparison = forward ? Prisma.sql`>` : Prisma.sql`<`;
  const byCursor =
    after === null ? Prisma.empty : Prisma.sql`AND p.id ${comparison} ${after}::uuid`;
  const rows = await db.$queryRaw<Row[]>`${select(filter.reader)}
    WHERE p.project_id = ${projectId}::uuid AND p.state = ${state} AND p.opens_at <= ${now}
      AND ${proposalsSeenBy(filter.reader)} ${bySet} ${byCursor}
    ORDER BY p.id ${forward ? Prisma.sql`ASC` : Prisma.sql`DESC`} LIMIT ${limit}`;
  return rows.map(toProposal);
}

/** One proposal of the project as this reader may see it, or null where they may not. */
export async function findProposal(
  db: Db,
  projectId: ProjectId,
  of: { id: string; reader: QueueReader },
): Promise<StoredProposal | null> {
  const [row] = await db.$queryRaw<Row[]>`${select(of.reader)}
    WHERE p.project_id = ${projectId}::uuid AND p.id = ${of.id}::uuid
      AND ${proposalsSeenBy(of.reader)}`;
  return row === undefined ? null : toProposal(row);
}

/**
 * One proposal of the project, whole, or null. Its case and it (in this order, as every writer must)
 * are held until the transaction ends.
 */
export async function lockProposal(
  db: Db,
  projectId: ProjectId,
  id: string,
): Promise<StoredProposal | null> {
  await db.$queryRaw`
    SELECT c.id FROM review_case c
    WHERE c.project_id = ${projectId}::uuid
      AND c.id = (SELECT p.case_id FROM proposal p WHERE p.id = ${id}::uuid)
    FOR NO KEY UPDATE`;
  const [row] = await db.$queryRaw<Row[]>`${select({ rater: null, readsAll: true })}
    WHERE p.project_id = ${projectId}::uuid AND p.id = ${id}::uuid FOR UPDATE OF p`;
  return row === undefined ? null : toProposal(row);
}
