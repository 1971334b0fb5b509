import "server-only";
import type { SampleChange } from "@/lib/contract/sets";
import type { Split } from "@/lib/core/evalset/sample";
import type { Db } from "@/lib/data/client";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import { proposalsSeenBy } from "@/lib/data/sets/proposals-seen-by";

type Row = Omit<SampleChange, "at" | "split" | "by"> & {
  at: Date;
  split: string;
  proposalId: string | null;
  kind: NonNullable<SampleChange["by"]>["kind"];
  state: NonNullable<SampleChange["by"]>["state"];
  reason: string;
  proposedBy: string;
  approvedBy: string | null;
  selfApproved: boolean;
  readable: boolean;
};

const MOST = 50;

/** The versions of a sample, newest first, at most 50, each with who brought it in and why. */
export async function listSampleChanges(
  db: Db,
  sampleId: string,
  reader: QueueReader,
): Promise<SampleChange[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT v.version, v.created_at AS at, v.split, v.retired, p.id AS "proposalId", p.kind, p.state,
      p.reason, coalesce(proposer.name, p.proposed_by) AS "proposedBy",
      coalesce(approver.name, p.decided_by) AS "approvedBy", p.self_approved AS "selfApproved",
      ${proposalsSeenBy(reader)} AS readable,
      ARRAY(SELECT r.number FROM release_sample member JOIN release r ON r.id = member.release_id
        WHERE member.sample_version_id = v.id ORDER BY r.number) AS releases
    FROM sample_version v
    LEFT JOIN proposal p ON p.id = v.proposal_id
    LEFT JOIN app_user proposer ON p.proposed_by = 'user:' || proposer.id
    LEFT JOIN app_user approver ON p.decided_by = 'user:' || approver.id
    WHERE v.sample_id = ${sampleId}::uuid
    ORDER BY v.version DESC LIMIT ${MOST}`;
  return rows.map(toChange);
}

function toChange(row: Row): SampleChange {
  const { approvedBy, kind, proposalId, proposedBy, readable, reason, selfApproved, state } = row;
  const { at, releases, retired, split, version } = row;
  return {
    ...{ version, retired, releases, at: at.toISOString(), split: split as Split },
    by:
      proposalId === null
        ? null
        : {
            ...{ kind, state, reason, proposedBy, selfApproved, approvedBy: approvedBy ?? "" },
            proposal: readable ? proposalId : null,
          },
  };
}
