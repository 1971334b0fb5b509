import { elapsedMs } from "@/lib/client/desk/active-clock";
import type { DeskOptions } from "@/lib/client/desk/desk-tools";
import type { OpenItem } from "@/lib/client/desk/open-item";
import { departsFromCommit } from "@/lib/client/desk/open-item";
import { newUuid } from "@/lib/client/new-uuid";
import type { NewOutboxEntry, OutboxRequest } from "@/lib/client/outbox/outbox-entry";
import type { SkipInput } from "@/lib/contract/desk-input";

/** What goes into the outbox when a form is submitted, kept, revised, changed or skipped. */
export function submissionEntry(
  options: DeskOptions,
  open: OpenItem,
  request: OutboxRequest,
): NewOutboxEntry {
  const { slot } = open.item;
  const id = request.kind === "skip" ? newUuid() : request.body.submissionId;
  return {
    id,
    userId: options.userId,
    project: options.project,
    slotId: slot.id,
    caseName: open.item.case.externalId,
    request,
  };
}

/** A first submission; `reveal` asks for the scores of a blind round before it becomes final. */
export function submitRequest(open: OpenItem, reveal: boolean, now: number): OutboxRequest {
  return {
    kind: "submit",
    body: {
      submissionId: newUuid(),
      leaseToken: open.item.slot.leaseToken ?? "",
      label: open.form.label,
      tookAutomated: open.form.tookAutomated,
      addToSet: open.form.addToSet,
      reveal,
      ...(departsFromCommit(open) ? { because: open.because.trim() } : {}),
      elapsedMs: elapsedMs(open.clock, now),
    },
  };
}

/** After the reveal: the committed label kept, or the one in the form in its place. */
export function finalizeRequest(open: OpenItem): OutboxRequest {
  const revised = open.phase === "revising";
  return {
    kind: "finalize",
    body: {
      submissionId: newUuid(),
      label: revised ? open.form.label : null,
      addToSet: open.form.addToSet,
      because: revised ? open.because.trim() : "",
      rationale: open.form.label.rationale,
    },
  };
}

/** A final label changed later from the own history. */
export function editRequest(open: OpenItem): OutboxRequest {
  return {
    kind: "edit",
    body: {
      submissionId: newUuid(),
      label: open.form.label,
      addToSet: open.form.addToSet,
      because: open.because.trim(),
    },
  };
}

export function skipRequest(open: OpenItem, reason: SkipInput["reason"]): OutboxRequest {
  return {
    kind: "skip",
    body: { leaseToken: open.item.slot.leaseToken ?? "", reason, note: "" },
  };
}
