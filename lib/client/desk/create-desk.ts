import { startClock, stopClock } from "@/lib/client/desk/active-clock";
import { createClaimActions } from "@/lib/client/desk/claim-actions";
import { countDay } from "@/lib/client/desk/count-day";
import { createDeskApi } from "@/lib/client/desk/desk-api";
import { FRESH_DESK, heldItems } from "@/lib/client/desk/desk-state";
import type { DeskOptions, DeskTools } from "@/lib/client/desk/desk-tools";
import { shown, update, updateItem } from "@/lib/client/desk/desk-tools";
import { createDraftKeeper } from "@/lib/client/desk/draft-keeper";
import { createFormActions } from "@/lib/client/desk/form-actions";
import { createHeldSlots } from "@/lib/client/desk/held-slots";
import { createHistoryActions } from "@/lib/client/desk/history-actions";
import { keepLeases, loseLease, releaseUntouched } from "@/lib/client/desk/keep-leases";
import { pruneLocalDrafts } from "@/lib/client/desk/local-drafts";
import { createSubmitActions } from "@/lib/client/desk/submit-actions";
import { createUndoActions } from "@/lib/client/desk/undo-actions";
import { newUuid } from "@/lib/client/new-uuid";
import { createObservable } from "@/lib/client/observable";
import { createOutbox } from "@/lib/client/outbox/outbox";

const COUNT_MS = 120_000;

/** The review desk of one person in one tab: its state, and everything that can be done at it. */
export function createDesk(options: DeskOptions) {
  const state = createObservable(FRESH_DESK);
  const api = createDeskApi(options.project);
  const outbox = createOutbox(options.userId);
  const keeper = createDraftKeeper({
    userId: options.userId,
    api,
    onStatus: (draft) => update(tools, (now) => ({ ...now, draft })),
    onLeaseLost: (slotId) => loseLease(tools, slotId),
  });
  const tools: DeskTools = { options, state, api, outbox, keeper };
  const held = createHeldSlots(newUuid());
  const claims = createClaimActions({ tools, held });
  const history = createHistoryActions(tools, claims);

  /** The time on an item counts while it can be seen; what was typed is sent before the tab sleeps. */
  function onVisibility(): void {
    const slotId = shown(tools)?.item.slot.id;
    if (slotId === undefined) return;
    const turn = document.hidden ? stopClock : startClock;
    updateItem(tools, slotId, (open) =>
      open.phase === "reading" ? open : { ...open, clock: turn(open.clock, Date.now()) },
    );
    if (document.hidden) keeper.flush(true);
  }

  function onOnline(): void {
    const { view } = state.get();
    if (view.kind === "empty" && view.reason === "offline") void claims.load();
    keeper.flush(false);
  }

  function leave(): void {
    keeper.flush(true);
    releaseUntouched(api, heldItems(state.get()));
    update(tools, (now) => ({ ...now, ahead: [] }));
    held.leave();
  }

  /** A page that comes back from the browser's memory has given back what it shows. */
  function onReturn(event: PageTransitionEvent): void {
    if (event.persisted) window.location.reload();
  }

  return {
    state,
    outbox,
    api,
    form: createFormActions(tools),
    ending: createSubmitActions({ tools, claims, history }),
    history,
    undo: createUndoActions(tools, claims),
    load: () => void claims.load(),
    /** Goes on with what the person holds already, of whichever queue. */
    loadHeld: () => void claims.load("any"),
    /** Forgets the sentence that is shown. */
    dismiss: () => update(tools, (now) => ({ ...now, notice: null })),
    /** Takes the first case and keeps what is held. Returns how to leave the desk. */
    start(): () => void {
      held.join();
      const stopOutbox = outbox.start();
      const stopLeases = keepLeases(tools);
      document.addEventListener("visibilitychange", onVisibility);
      window.addEventListener("online", onOnline);
      window.addEventListener("pagehide", leave);
      window.addEventListener("pageshow", onReturn);
      if (options.slotId === null) void claims.load();
      else void history.open(options.slotId);
      void countDay(tools);
      void pruneLocalDrafts(Date.now());
      const counting = setInterval(() => void countDay(tools), COUNT_MS);
      return () => {
        claims.abandon();
        leave();
        clearInterval(counting);
        stopLeases();
        stopOutbox();
        document.removeEventListener("visibilitychange", onVisibility);
        window.removeEventListener("online", onOnline);
        window.removeEventListener("pagehide", leave);
        window.removeEventListener("pageshow", onReturn);
      };
    },
  };
}

export type Desk = ReturnType<typeof createDesk>;
