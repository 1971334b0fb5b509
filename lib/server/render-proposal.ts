import "server-only";
import { renderMessages } from "@/lib/adapters/markdown/render-messages";
import type { ProposalDetail } from "@/lib/contract/sets";
import type { StoredProposalDetail } from "@/lib/services/sets/read-proposal";

/** A proposal as the browser gets it: its messages as safe trees. */
export function renderProposal(stored: StoredProposalDetail): ProposalDetail {
  const { messages, ...rest } = stored;
  return { ...rest, messages: messages === null ? null : renderMessages(messages) };
}
