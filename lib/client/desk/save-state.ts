import type { DraftStatus } from "@/lib/client/desk/desk-state";
import type { OutboxState } from "@/lib/client/outbox/outbox-state";

/** What the header says about saving. `wrong` needs a person's eye. */
export type SaveState = { tone: "quiet" | "warn" | "fail"; text: string };

type Known = { draft: DraftStatus; outbox: OutboxState; online: boolean };

/** The true state of everything that was typed and submitted here, the worst first. */
export function saveState({ draft, outbox, online }: Known): SaveState {
  if (outbox.refused.length > 0) {
    return { tone: "fail", text: `${submissions(outbox.refused.length)} not taken` };
  }
  if (draft.kind === "failed") return { tone: "fail", text: `Not saved: ${draft.sentence}` };
  const waiting = outbox.waiting + (draft.kind === "waiting" ? draft.drafts : 0);
  const unreachable = outbox.trouble === "unreachable" || draft.kind === "waiting";
  if (!online || unreachable) return { tone: "warn", text: `Offline: ${waiting} waiting` };
  if (outbox.trouble === "signed_out") {
    return { tone: "fail", text: `Signed out: ${waiting} waiting, sign in to send` };
  }
  if (outbox.trouble === "busy") return { tone: "warn", text: `Server busy: ${waiting} waiting` };
  if (!outbox.read) return { tone: "quiet", text: "Checking…" };
  if (draft.kind === "saving" || waiting > 0) return { tone: "quiet", text: "Saving…" };
  return { tone: "quiet", text: "Saved" };
}

function submissions(count: number): string {
  return count === 1 ? "1 submission" : `${count} submissions`;
}
