import type { Conversation } from "../cases/conversation";
import type { Label } from "../rubric/label";

/**
 * A case as a sample: the conversation up to the judged message, and the label without the evidence
 * that lies beyond it. A case with nothing judged stays a prompt, whole.
 */
export function sampleFromCase(
  conversation: Conversation,
  label: Label,
): Conversation & { label: Label } {
  const last = conversation.judged?.message ?? conversation.messages.length - 1;
  return {
    messages: conversation.messages.slice(0, last + 1),
    judged: conversation.judged,
    label: { ...label, evidence: label.evidence.filter((span) => span.message <= last) },
  };
}
