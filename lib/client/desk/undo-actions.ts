import type { ClaimActions } from "@/lib/client/desk/claim-actions";
import type { DeskTools } from "@/lib/client/desk/desk-tools";
import { notify, sentenceOf, update, updateItem } from "@/lib/client/desk/desk-tools";
import type { OpenItem } from "@/lib/client/desk/open-item";
import { openItem } from "@/lib/client/desk/open-item";
import type { OutboxEntry } from "@/lib/client/outbox/outbox-entry";
import { RequestError } from "@/lib/client/request-json";

/** Taking back a submission, and taking up again what the server refused. */
export function createUndoActions(tools: DeskTools, claims: ClaimActions) {
  async function takeBack(open: OpenItem, entryId: string): Promise<OpenItem> {
    if (await tools.outbox.withdraw(entryId)) return open;
    const item = await tools.api.undo(open.item.slot.id);
    const back = openItem(item, null, Date.now());
    tools.keeper.begin(back);
    const { addToSet, tookAutomated } = open.form;
    return { ...back, because: open.because, form: { ...back.form, addToSet, tookAutomated } };
  }

  return {
    /** Takes the last submission back while its time runs. */
    async undo(): Promise<void> {
      const { undoable } = tools.state.get();
      if (undoable === null || undoable.untilMs <= Date.now()) return;
      update(tools, (state) => ({ ...state, undoable: null }));
      try {
        claims.bringBack(await takeBack(undoable.open, undoable.entryId));
        notify(tools, "Taken back: it is a draft again.");
      } catch (error) {
        notify(tools, `Not taken back. ${sentenceOf(error)}`, "fail");
      }
    },
    /** Holds a case again whose lease ran out, with what was filled in. */
    async reclaim(open: OpenItem): Promise<void> {
      const slotId = open.item.slot.id;
      try {
        const item = await tools.api.reclaim(slotId);
        const again = { ...openItem(item, null, Date.now()), form: open.form, clock: open.clock };
        update(tools, (state) =>
          state.view.kind === "item" && state.view.open.item.slot.id === slotId
            ? { ...state, notice: null, view: { kind: "item", open: again } }
            : state,
        );
        tools.keeper.begin(again);
        tools.keeper.keep(again);
        notify(tools, "The case is yours again.");
      } catch (error) {
        const taken = error instanceof RequestError && error.problem?.reason === "taken";
        if (taken) updateItem(tools, slotId, (it) => ({ ...it, lease: "taken" }));
        notify(tools, sentenceOf(error), "fail");
      }
    },
    /** Opens a refused submission again with its label, so that it can be sent anew. */
    async reclaimRefused(entry: OutboxEntry): Promise<void> {
      try {
        const item = await tools.api.reclaim(entry.slotId);
        const open = openItem(item, null, Date.now());
        const { body } = entry.request;
        const label = "label" in body && body.label !== null ? body.label : open.form.label;
        const addToSet = ("addToSet" in body ? body.addToSet : undefined) ?? open.form.addToSet;
        tools.keeper.begin(open);
        claims.bringBack({ ...open, form: { ...open.form, label, addToSet } });
        await tools.outbox.discard(entry.slotId);
      } catch (error) {
        notify(tools, `${sentenceOf(error)} Your label is still kept here.`, "fail");
      }
    },
    async secondOpinion(open: OpenItem): Promise<void> {
      if (open.secondOpinion || open.phase === "reading") return;
      try {
        await tools.api.secondOpinion(open.item.slot.id, "");
        updateItem(tools, open.item.slot.id, (it) => ({ ...it, secondOpinion: true }));
        notify(tools, "Another reviewer gets this case too.");
      } catch (error) {
        notify(tools, sentenceOf(error), "fail");
      }
    },
  };
}
