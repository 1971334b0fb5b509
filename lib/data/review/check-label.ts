import "server-only";
import { conflict, invalid } from "@/lib/core/errors";
import { submissionProblems, withTrueOverride } from "@/lib/core/review/submission-problems";
import type { Label } from "@/lib/core/rubric/label";
import { readConversation } from "@/lib/data/cases/read-conversation";
import type { Db } from "@/lib/data/client";
import type { CaseRules } from "@/lib/data/review/find-case-rules";

/**
 * The label as it may be stored. Throws `invalid`, naming every field at fault, where it is incomplete,
 * departs from the policy unmarked, has a tag that its guideline does not define, lacks a rationale that is
 * due, or has evidence outside the text.
 */
export async function checkLabel(
  db: Db,
  caseId: string,
  check: { label: Label; rules: CaseRules; automated: Label | null },
): Promise<Label> {
  const { asked, actions, tags } = check.rules;
  const label = withTrueOverride(check.label, actions);
  const messages = label.evidence.length === 0 ? [] : await messagesOf(db, caseId);
  const problems = submissionProblems(label, {
    asked,
    actions,
    tags,
    messages,
    automated: check.automated,
  });
  const [first] = problems;
  if (first === undefined) return label;
  const field = first.path.replace(/^label\./, "");
  throw invalid(`The label can't be submitted yet: ${field} ${first.message}`, problems);
}

async function messagesOf(db: Db, caseId: string) {
  const conversation = await readConversation(db, caseId);
  if (conversation === null) throw conflict("The text of this case was erased.", "erased");
  return conversation.messages;
}
