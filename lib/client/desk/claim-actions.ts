import { stopClock } from "@/lib/client/desk/active-clock";
import type { DeskState, DeskView, Undoable } from "@/lib/client/desk/desk-state";
import { heldItems } from "@/lib/client/desk/desk-state";
import type { DeskTools } from "@/lib/client/desk/desk-tools";
import { sentenceOf, shown, update } from "@/lib/client/desk/desk-tools";
import type { createHeldSlots } from "@/lib/client/desk/held-slots";
import { readLocalDraft } from "@/lib/client/desk/local-drafts";
import type { OpenItem } from "@/lib/client/desk/open-item";
import { openItem } from "@/lib/client/desk/open-item";
import { paintItem } from "@/lib/client/desk/paint-item";
import { RequestError } from "@/lib/client/request-json";
import type { ClaimAnswer, DeskItem } from "@/lib/contract/desk";

type Claiming = { tools: DeskTools; held: ReturnType<typeof createHeldSlots> };

/** Taking cases: the first one, one ahead, and going on from one to the next. */
export function createClaimActions({ tools, held }: Claiming) {
  let run = 0;
  let fetching = false;
  let fetchAgain = false;
  let firstCase = tools.options.caseId;

  async function claim(from: "queue" | "any"): Promise<ClaimAnswer> {
    const own = heldItems(tools.state.get());
    const next = from === "any" ? undefined : nextQueue(tools, own);
    const wanted = firstCase === null ? {} : { caseId: firstCase };
    // What is submitted and not acknowledged yet is still held on the server: it takes up room there,
    // and it is not to come back.
    await tools.outbox.settled();
    const holding = [
      ...(await held.heldElsewhere()),
      ...(await tools.outbox.pendingSlots()),
      ...own.map((open) => open.item.slot.id),
    ];
    const answer = await tools.api.claim({
      ...(next === undefined ? {} : { queue: next }),
      ...wanted,
      holding: holding.slice(-20),
    });
    firstCase = null;
    return answer;
  }

  async function opened(item: DeskItem): Promise<OpenItem> {
    const local = await readLocalDraft(item.slot.id, tools.options.userId);
    const open = openItem(item, local, Date.now());
    tools.keeper.begin(open);
    return open;
  }

  /** Claims one more for later, where none is there yet. Never troubles anyone when it fails. */
  async function prefetch(): Promise<void> {
    const { ahead, view } = tools.state.get();
    if (ahead.length > 0 || view.kind !== "item") return;
    if (fetching) {
      fetchAgain = true;
      return;
    }
    fetching = true;
    await fetchAhead().finally(() => {
      fetching = false;
      noteHeld();
    });
    if (fetchAgain) {
      fetchAgain = false;
      await prefetch();
    }
  }

  async function fetchAhead(): Promise<void> {
    const mine = run;
    try {
      const answer = await claim("queue");
      if (answer.kind !== "item" || mine !== run) return;
      const next = await opened(answer.item);
      const known = heldItems(tools.state.get()).some((open) => isSameSlot(open, next));
      if (!known) update(tools, (state) => ({ ...state, ahead: [...state.ahead, next] }));
    } catch (error) {
      // A second item is a convenience: going on asks again, and says what is wrong.
      if (!(error instanceof RequestError || error instanceof TypeError)) throw error;
    }
  }

  /** Takes the next case from the server, with the desk showing that it loads. */
  async function load(from: "queue" | "any" = "queue"): Promise<void> {
    run += 1;
    const mine = run;
    update(tools, (state) => ({ ...state, view: { kind: "loading" }, notice: null }));
    const answer = await claim(from).catch((error: unknown) => failedView(error));
    if (mine !== run) return;
    if (answer.kind === "item") {
      const open = await opened(answer.item);
      if (mine !== run) return;
      update(tools, (state) => paintItem(state, open, Date.now()));
      noteHeld();
      await prefetch();
    } else {
      const view: DeskView = answer;
      const announcement = answer.sentence;
      update(tools, (state) => ({ ...state, view, announcement }));
    }
  }

  /** Leaves the item on the desk behind and paints the next: at once where it is there already. */
  function goOn(undoable: Undoable | null): void {
    const done = tools.state.get().done + (undoable === null ? 0 : 1);
    update(tools, (state) => {
      const [next, ...ahead] = state.ahead;
      const left = { ...state, done, past: null, undoable: undoable ?? state.undoable };
      return next === undefined
        ? { ...left, view: { kind: "loading" } }
        : paintItem({ ...left, ahead }, next, Date.now());
    });
    noteHeld();
    if (shown(tools) === null) void load();
    else void prefetch();
  }

  /** Puts an item on the desk and what stood there in front of what is held ahead. */
  function bringBack(open: OpenItem): void {
    const now = Date.now();
    update(tools, (state) => {
      const present = presentItem(state);
      const kept = present === null ? [] : [{ ...present, clock: stopClock(present.clock, now) }];
      // It may have been served anew meanwhile.
      const others = [...kept, ...state.ahead].filter((one) => !isSameSlot(one, open));
      return paintItem({ ...state, ahead: others, aside: null, past: null }, open, now);
    });
    noteHeld();
  }

  function noteHeld(): void {
    held.hold(heldItems(tools.state.get()).map((open) => open.item.slot.id));
  }

  /** Lets go of whatever is on its way: the desk is being left. */
  function abandon(): void {
    run += 1;
  }

  return { load, prefetch, goOn, bringBack, opened, abandon };
}

export type ClaimActions = ReturnType<typeof createClaimActions>;

function isSameSlot(one: OpenItem, other: OpenItem): boolean {
  return one.item.slot.id === other.item.slot.id;
}

/** The queue to go on with: the one that was picked, or that of the case which was opened. */
function nextQueue({ options }: DeskTools, held: readonly OpenItem[]): string | undefined {
  const { caseId, queue, slotId } = options;
  if (queue !== null) return queue;
  return caseId === null && slotId === null ? undefined : held[0]?.item.queue.slug;
}

/** The item at hand, also while an old one is looked at. */
function presentItem({ aside, view }: DeskState): OpenItem | null {
  if (aside !== null || view.kind !== "item") return aside;
  return view.open.phase === "reading" || view.open.phase === "changing" ? null : view.open;
}

function failedView(error: unknown): Extract<DeskView, { kind: "empty" | "failed" }> {
  if (error instanceof RequestError) {
    const holdsTwo = error.problem?.reason === "holds_two";
    return { kind: "failed", sentence: sentenceOf(error), holdsTwo };
  }
  return {
    kind: "empty",
    reason: "offline",
    sentence: "The server can't be reached. What you submitted is kept here and sent by itself.",
  };
}
