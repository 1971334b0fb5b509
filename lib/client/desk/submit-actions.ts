import type { ClaimActions } from "@/lib/client/desk/claim-actions";
import { commitBlind } from "@/lib/client/desk/commit-blind";
import type { DeskTools } from "@/lib/client/desk/desk-tools";
import { focusOn, notify, shown, update, updateItem } from "@/lib/client/desk/desk-tools";
import { gapsOf } from "@/lib/client/desk/form-actions";
import type { HistoryActions } from "@/lib/client/desk/history-actions";
import type { ItemPhase, OpenItem } from "@/lib/client/desk/open-item";
import { commitsBlind, departsFromCommit } from "@/lib/client/desk/open-item";
import {
  editRequest,
  finalizeRequest,
  skipRequest,
  submissionEntry,
  submitRequest,
} from "@/lib/client/desk/submission-entry";
import type { OutboxRequest } from "@/lib/client/outbox/outbox-entry";
import type { SkipInput } from "@/lib/contract/desk-input";
import { FIELD_NAMES } from "@/lib/core/review/field-names";
import { UNDO_SECONDS } from "@/lib/core/review/lease";

type Parts = { tools: DeskTools; claims: ClaimActions; history: HistoryActions };

/** Submitting, keeping, revising, skipping: what ends the work on an item. */
export function createSubmitActions({ tools, claims, history }: Parts) {
  /** Hands it to the outbox. What is refused there stays there, with why. Returns its id. */
  function send(open: OpenItem, request: OutboxRequest): string {
    const entry = submissionEntry(tools.options, open, request);
    tools.keeper.stop(entry.slotId);
    void tools.outbox.add(entry).then((delivery) => {
      if (delivery.kind !== "acknowledged") return;
      tools.keeper.forget(entry.slotId);
      // Until now it counted as held, so that there may have been no room to fetch ahead.
      void claims.prefetch();
    });
    return entry.id;
  }

  function sendAndGoOn(open: OpenItem, request: OutboxRequest): void {
    const entryId = send(open, request);
    claims.goOn({ open, entryId, untilMs: Date.now() + UNDO_SECONDS * 1_000 });
  }

  /** False, with the focus where something is missing, where the form is not finished. */
  function isFinished(open: OpenItem): boolean {
    const gap = gapsOf(open)[0];
    if (gap === undefined) return true;
    const announcement = `${FIELD_NAMES[gap.field]}: ${gap.sentence}`;
    update(tools, (state) => ({ ...focusOn(state, gap.field, true), announcement }));
    return false;
  }

  function hasReason(open: OpenItem): boolean {
    if (open.because.trim() !== "") return true;
    const announcement = "Say why you change the label.";
    update(tools, (state) => ({ ...focusOn(state, "because"), announcement }));
    return false;
  }

  function submitEdited(open: OpenItem): void {
    if (open.lease !== "held") notify(tools, "You no longer hold this case.", "fail");
    else if (!isFinished(open) || (departsFromCommit(open) && !hasReason(open))) return;
    else if (commitsBlind(open) && navigator.onLine) void commitBlind(tools, claims, open);
    else sendAndGoOn(open, submitRequest(open, false, Date.now()));
  }

  const END: Record<ItemPhase, (open: OpenItem) => void> = {
    editing: submitEdited,
    committing(open) {
      if (open.slow) claims.goOn(null);
    },
    revealed(open) {
      if (isFinished(open)) sendAndGoOn(open, finalizeRequest(open));
    },
    revising(open) {
      if (isFinished(open) && hasReason(open)) sendAndGoOn(open, finalizeRequest(open));
    },
    changing(open) {
      if (!isFinished(open) || !hasReason(open)) return;
      send(open, editRequest(open));
      history.toPresent();
      notify(tools, "Your change is on its way.");
    },
    reading: () => history.toPresent(),
  };

  return {
    /** Ends the phase the item is in: submits, keeps, revises, changes, or leaves the history. */
    submit(): void {
      const open = shown(tools);
      if (open !== null) END[open.phase](open);
    },
    /** Leaves an item that is not held any more. What was filled in stays in this browser. */
    passOver: (): void => claims.goOn(null),
    /** Opens a revealed label, or one of the history, for changes. */
    revise(): void {
      const open = shown(tools);
      const phase = open === null ? null : revisedPhase(open);
      if (open === null || phase === null) return;
      updateItem(tools, open.item.slot.id, (it) => ({ ...it, phase }));
      update(tools, (state) => focusOn(state, open.differences[0] ?? "requestLabel"));
    },
    /** Leaves a revision or a change: what was committed or submitted stands as it is. */
    cancel(): void {
      const open = shown(tools);
      if (open?.phase === "changing") history.toPresent();
      if (open?.phase !== "revising" || open.item.submitted === null) return;
      const label = { ...open.item.submitted, rationale: open.form.label.rationale };
      updateItem(tools, open.item.slot.id, (it) => ({
        ...it,
        phase: "revealed",
        because: "",
        form: { ...it.form, label, addToSet: it.item.addToSet },
      }));
    },
    skip(reason: SkipInput["reason"]): void {
      const open = shown(tools);
      if (open?.phase !== "editing" || open.lease !== "held") return;
      send(open, skipRequest(open, reason));
      claims.goOn(null);
    },
  };
}

function revisedPhase({ phase, item }: OpenItem): ItemPhase | null {
  if (phase === "revealed") return "revising";
  return phase === "reading" && item.slot.editable ? "changing" : null;
}
