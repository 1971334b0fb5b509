import type { OutboxEntry } from "@/lib/client/outbox/outbox-entry";
import { EMPTY_LABEL } from "@/lib/core/rubric/label";

/** A blind submission that waits, but for what is said. */
export function entryOf(what: Partial<OutboxEntry> & { order: number }): OutboxEntry {
  return {
    id: `00000000-0000-4000-8000-00000000000${what.order}`,
    userId: "ann",
    project: "demo",
    slotId: `slot-${what.order}`,
    caseName: "case-1",
    request: {
      kind: "submit",
      body: {
        submissionId: `00000000-0000-4000-8000-00000000000${what.order}`,
        leaseToken: "00000000-0000-4000-8000-0000000000aa",
        label: EMPTY_LABEL,
        tookAutomated: false,
        addToSet: false,
        reveal: true,
        elapsedMs: 1_000,
      },
    },
    attempts: 0,
    notBefore: 0,
    refusal: null,
    ...what,
  };
}
