import { approveProposal } from "@/lib/services/sets/approve-proposal";
import type { ReviewProject } from "./review-fixtures.ts";

export type ProposalRow = {
  state: string;
  set: string | null;
  reason: string;
  old: string | null;
  oldSource: string | null;
  new: string;
  by: string;
  /** Seconds from the submission until it may be decided. */
  waits: number;
};

/** What was proposed of a case, the oldest first; labels by their request. */
export function proposalsOf(project: ReviewProject, caseId: string): Promise<ProposalRow[]> {
  return project.sql<ProposalRow>(
    `SELECT p.state, e.slug AS set, p.reason, p.old_label->>'requestLabel' AS old,
       p.old_source AS "oldSource", p.new_label->>'requestLabel' AS new, p.proposed_by AS by,
       extract(epoch FROM p.opens_at - p.created_at)::int AS waits
     FROM proposal p LEFT JOIN evaluation_set e ON e.id = p.set_id
     WHERE p.case_id = $1::uuid ORDER BY p.created_at, p.id`,
    caseId,
  );
}

/** A lead approves the case's proposal, whose undo time is over. */
export async function approveOpen(project: ReviewProject, caseId: string): Promise<void> {
  const lead = await project.addPerson("Lea", "lead");
  const [proposal] = await project.sql<{ id: string }>(
    `UPDATE proposal SET opens_at = now() - interval '1 second'
     WHERE case_id = $1::uuid AND state = 'open' RETURNING id`,
    caseId,
  );
  const at = { project: project.slug, proposal: proposal?.id ?? "" };
  // All cases here say the same, which is why they have to stand in one split.
  await approveProposal(project.as(lead), at, { reason: "Right.", split: "test" });
}

/** Whether the case is resolved, and the request people's label gives it. */
export async function humanLabel(project: ReviewProject, caseId: string) {
  const [row] = await project.sql<{ status: string; label: string | null }>(
    `SELECT status, human_request_label AS label FROM review_case WHERE id = $1::uuid`,
    caseId,
  );
  return row;
}
