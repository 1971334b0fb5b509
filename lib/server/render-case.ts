import "server-only";
import { renderMessages } from "@/lib/adapters/markdown/render-messages";
import type { CaseView } from "@/lib/contract/queue";
import type { StoredCaseView } from "@/lib/services/queue/read-case";

/** A case as the browser gets it: its messages as safe trees. */
export function renderCase(stored: StoredCaseView): CaseView {
  return {
    ...stored,
    messages: stored.messages === null ? null : renderMessages(stored.messages),
  };
}
