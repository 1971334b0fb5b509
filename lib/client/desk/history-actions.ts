import { stopClock } from "@/lib/client/desk/active-clock";
import type { ClaimActions } from "@/lib/client/desk/claim-actions";
import type { Past } from "@/lib/client/desk/desk-state";
import { heldItems } from "@/lib/client/desk/desk-state";
import type { DeskTools } from "@/lib/client/desk/desk-tools";
import { notify, sentenceOf, shown, update } from "@/lib/client/desk/desk-tools";
import { openItem } from "@/lib/client/desk/open-item";
import { paintItem } from "@/lib/client/desk/paint-item";

/** Looking through the own submissions, without losing the item at hand. */
export function createHistoryActions(tools: DeskTools, claims: ClaimActions) {
  let walking = false;

  /** The history with the entry at `at` in it; the server is asked where it is not known yet. */
  async function upTo(at: number): Promise<Past> {
    const known = tools.state.get().past ?? { entries: [], next: null, at: null };
    if (at < known.entries.length) return known;
    if (known.entries.length > 0 && known.next === null) return known;
    const page = await tools.api.history(known.next);
    const held = heldItems(tools.state.get()).map((open) => open.item.slot.id);
    const past = page.entries.filter((entry) => !held.includes(entry.slotId));
    return { ...known, entries: [...known.entries, ...past], next: page.next };
  }

  async function show(at: number): Promise<void> {
    const past = await upTo(at);
    const entry = past.entries[at];
    if (entry === undefined) {
      update(tools, (state) => ({ ...state, past: { ...past, at: state.past?.at ?? null } }));
      const none = at === 0 ? "You have not submitted anything yet." : "This is your oldest.";
      notify(tools, none);
      return;
    }
    const open = openItem(await tools.api.slot(entry.slotId), null, Date.now());
    const now = Date.now();
    update(tools, (state) => {
      const present = state.past?.at == null ? shown(tools) : state.aside;
      const aside = present === null ? null : { ...present, clock: stopClock(present.clock, now) };
      return paintItem({ ...state, aside, past: { ...past, at } }, open, now);
    });
  }

  /** One step at a time: a key that comes while one is under way is dropped. */
  async function walk(at: number): Promise<void> {
    if (walking) return;
    walking = true;
    await show(at)
      .catch((error: unknown) => notify(tools, sentenceOf(error), "fail"))
      .finally(() => {
        walking = false;
      });
  }

  function toPresent(): void {
    const { aside, past } = tools.state.get();
    if (past !== null) update(tools, (state) => ({ ...state, past: { ...past, at: null } }));
    if (aside === null) claims.goOn(null);
    else update(tools, (state) => paintItem({ ...state, aside: null }, aside, Date.now()));
  }

  /** Shows one slot of the history; leaving it takes the next case. */
  async function open(slotId: string): Promise<void> {
    try {
      const past = openItem(await tools.api.slot(slotId), null, Date.now());
      if (past.phase === "editing") tools.keeper.begin(past);
      update(tools, (state) => paintItem(state, past, Date.now()));
    } catch (error) {
      const view = { kind: "failed", sentence: sentenceOf(error), holdsTwo: false } as const;
      update(tools, (state) => ({ ...state, view, announcement: view.sentence }));
    }
  }

  return {
    toPresent,
    open,
    previous(): void {
      const open = shown(tools);
      if (open?.phase === "committing" || open?.phase === "changing") return;
      void walk((tools.state.get().past?.at ?? -1) + 1);
    },
    next(): void {
      const at = tools.state.get().past?.at ?? null;
      if (at === null || shown(tools)?.phase === "changing") return;
      if (at === 0) toPresent();
      else void walk(at - 1);
    },
  };
}

export type HistoryActions = ReturnType<typeof createHistoryActions>;
