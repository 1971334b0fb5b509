import { projectPath } from "@/lib/client/project-path";
import { requestJson } from "@/lib/client/request-json";
import type { BulkLabelInput, BulkLabelOutcome } from "@/lib/contract/bulk-label";
import type {
  AssignInput,
  CaseView,
  PrioritizeInput,
  QueueOutcome,
  RequeueInput,
} from "@/lib/contract/queue";
import type { ProposeInput } from "@/lib/contract/sets";

/** What a lead does to many cases at once. */
export type QueueAction =
  | { kind: "assign"; input: AssignInput }
  | { kind: "prioritize"; input: PrioritizeInput }
  | { kind: "requeue"; input: RequeueInput }
  | { kind: "label"; input: BulkLabelInput };

/** What became of each case; of labels also where they are, for taking them back. */
export type ActionOutcome = QueueOutcome & Partial<BulkLabelOutcome>;

/** Does it, and tells what became of each case. Throws `RequestError` where all of it was refused. */
export function actOnCases(project: string, action: QueueAction): Promise<ActionOutcome> {
  const url = projectPath(project, "queue", action.kind);
  return requestJson<ActionOutcome>(url, { method: "POST", body: action.input });
}

/** Looks at the scores of a case on purpose, which costs its blind review. */
export function revealScores(project: string, caseId: string): Promise<CaseView> {
  const url = projectPath(project, "cases", caseId, "reveal");
  return requestJson<CaseView>(url, { method: "POST", body: {} });
}

/** Proposes the label of a resolved case for an evaluation set. */
export function proposeCase(
  project: string,
  caseId: string,
  input: ProposeInput,
): Promise<{ proposal: string; opensAt: string }> {
  const url = projectPath(project, "cases", caseId, "propose");
  return requestJson(url, { method: "POST", body: input });
}
