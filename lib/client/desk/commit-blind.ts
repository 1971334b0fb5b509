import type { ClaimActions } from "@/lib/client/desk/claim-actions";
import type { Undoable } from "@/lib/client/desk/desk-state";
import { withItem } from "@/lib/client/desk/desk-state";
import type { DeskTools } from "@/lib/client/desk/desk-tools";
import { focusOn, notify, shown, update, updateItem } from "@/lib/client/desk/desk-tools";
import { gapsOf } from "@/lib/client/desk/form-actions";
import type { OpenItem } from "@/lib/client/desk/open-item";
import { reveal } from "@/lib/client/desk/open-item";
import { submissionEntry, submitRequest } from "@/lib/client/desk/submission-entry";
import type { Delivery, Refusal } from "@/lib/client/outbox/outbox-entry";
import type { SubmitAnswer } from "@/lib/contract/desk";
import { UNDO_SECONDS } from "@/lib/core/review/lease";

/** After this a reviewer may go on without the reveal. */
const PATIENCE_MS = 2_500;

/**
 * Commits a blind label and waits for the scores. Goes on by itself where nothing differs, and
 * where the server can't be reached: the label then becomes final unrevealed.
 */
export async function commitBlind(
  tools: DeskTools,
  claims: ClaimActions,
  open: OpenItem,
): Promise<void> {
  const slotId = open.item.slot.id;
  const entry = submissionEntry(tools.options, open, submitRequest(open, true, Date.now()));
  tools.keeper.stop(slotId);
  updateItem(tools, slotId, (it) => ({ ...it, phase: "committing", slow: false }));
  const timer = setTimeout(() => updateItem(tools, slotId, becomeSlow), PATIENCE_MS);
  const delivery = await tools.outbox.add(entry);
  clearTimeout(timer);
  if (delivery.kind === "acknowledged") tools.keeper.forget(slotId);
  const now = shown(tools);
  // The reviewer went on meanwhile: what is not final yet is served again.
  if (now?.item.slot.id !== slotId || now.phase !== "committing") return;
  const undo = { open, entryId: entry.id, untilMs: Date.now() + UNDO_SECONDS * 1_000 };
  await arrive({ tools, claims, open: now }, delivery, undo);
}

type Arrival = { tools: DeskTools; claims: ClaimActions; open: OpenItem };

async function arrive(at: Arrival, delivery: Delivery, undo: Undoable): Promise<void> {
  switch (delivery.kind) {
    case "refused":
      await at.tools.outbox.discard(at.open.item.slot.id);
      refuse(at, delivery.refusal);
      break;
    case "delayed":
      at.claims.goOn(undo);
      notify(at.tools, "Kept here, and sent without the reveal as soon as it can be.");
      break;
    case "acknowledged":
      answer(at, delivery.answer as SubmitAnswer, undo);
      break;
  }
}

function refuse({ tools, open }: Arrival, { reason, sentence }: Refusal): void {
  const lease = reason === "lease_lost" ? "lost" : open.lease;
  updateItem(tools, open.item.slot.id, (it) => ({ ...it, phase: "editing", lease }));
  notify(tools, sentence, "fail");
}

function answer({ tools, claims, open }: Arrival, told: SubmitAnswer, undo: Undoable): void {
  if (told.kind === "final") {
    claims.goOn(undo);
    return;
  }
  const revealed = reveal(open, told.automated, told.differences);
  const count = told.differences.length;
  const fields = count === 1 ? "one field" : `${count} fields`;
  // Out of the text one may have written in: there Enter would be a new line and keep nothing.
  const gap = gapsOf(revealed)[0];
  const field = gap?.field ?? told.differences[0] ?? "requestLabel";
  update(tools, (state) => ({
    ...focusOn(
      withItem(state, open.item.slot.id, () => revealed),
      field,
      gap !== undefined,
    ),
    announcement: `Committed. The scores differ in ${fields}. Enter keeps yours, v revises it.`,
  }));
}

function becomeSlow(open: OpenItem): OpenItem {
  return open.phase === "committing" ? { ...open, slow: true } : open;
}
