import { randomUUID } from "node:crypto";
import type { BulkAnswers } from "@/lib/core/review/bulk-label";
import { labelCases } from "@/lib/services/queue/label-cases";
import { previewLabel } from "@/lib/services/queue/preview-label";
import { undoLabelCases } from "@/lib/services/queue/undo-label-cases";
import { submitLabel } from "@/lib/services/review/submit-label";
import type { CaseColumns } from "./queue-cases.ts";
import { addQueueCase } from "./queue-cases.ts";
import { openQueueTeam } from "./queue-team.ts";
import type { NewCases, Person } from "./review-fixtures.ts";
import { differingLabel } from "./review-fixtures.ts";
import { at, claimItem, submission } from "./review-steps.ts";

/** Over-refused: what the automated label has wrong of every made case. */
export const ANSWERS: BulkAnswers = { requestLabel: "normal_help", helpful: "fail", severity: 1 };
export const RATIONALE = "Plain help was refused all week.";

type State = { status: string; label: string | null; stands: string | null; waits: boolean };
type Version = { label: Record<string, unknown>; took: boolean; mode: string; stage: string };

/** A project whose lead labels many cases at once, and what is stored of each case. Close the project. */
export async function openBulkLabelling() {
  const team = await openQueueTeam();
  const { lead, project } = team;
  const add = (cases: NewCases = {}, columns: CaseColumns = {}) =>
    addQueueCase(project, columns, { automated: {}, ...cases });
  return {
    ...team,
    add,
    label: (caseIds: string[], answers: BulkAnswers = ANSWERS, submissionId = randomUUID()) =>
      labelCases(project.as(lead), project.slug, {
        caseIds,
        answers,
        rationale: RATIONALE,
        submissionId,
      }),
    preview: (caseIds: string[], answers: BulkAnswers = ANSWERS) =>
      previewLabel(project.as(lead), project.slug, { caseIds, answers }),
    undo: (slotIds: string[]) => undoLabelCases(project.as(lead), project.slug, slotIds),
    /** A case that this person labelled otherwise at the desk. */
    async resolvedBy(person: Person, cases: NewCases = {}): Promise<string> {
      const id = await add(cases);
      const item = await claimItem(project, person, { caseId: id });
      const sent = submission(item, {
        label: differingLabel({
          requestLabel: "policy_sensitive",
          expectedAction: "escalate_or_review",
        }),
      });
      const answer = await submitLabel(project.as(person), at(project, item), {
        ...sent,
        reveal: false,
      });
      if (answer.kind !== "final") throw new Error("The label is not final.");
      return id;
    },
    async stateOf(caseId: string): Promise<State> {
      const [state] = await project.sql<State>(
        `SELECT c.status, c.human_request_label AS label, u.name AS stands,
           EXISTS (SELECT 1 FROM review_slot s JOIN review_round r ON r.id = s.round_id
             WHERE s.case_id = c.id AND r.status = 'open' AND s.state = 'open') AS waits
         FROM review_case c
         LEFT JOIN resolution n ON n.case_id = c.id AND n.withdrawn_at IS NULL
         LEFT JOIN label_version v ON v.id = n.label_version_id
         LEFT JOIN rater ON rater.id = v.rater_id LEFT JOIN app_user u ON u.id = rater.user_id
         WHERE c.id = $1::uuid`,
        caseId,
      );
      if (state === undefined) throw new Error("The case is gone.");
      return state;
    },
    proposalsOf: (caseId: string) =>
      project.sql<{ reason: string; state: string }>(
        `SELECT reason, state FROM proposal WHERE case_id = $1::uuid ORDER BY id`,
        caseId,
      ),
    versionsOf: (caseId: string) =>
      project.sql<Version>(
        `SELECT label, took_automated AS took, mode, stage FROM label_version
         WHERE case_id = $1::uuid ORDER BY created_at`,
        caseId,
      ),
  };
}
