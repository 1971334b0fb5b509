import type { OpenItem } from "@/lib/client/desk/open-item";
import type { Tally } from "@/lib/client/desk/tally";
import type { EmptyReason, HistoryEntry } from "@/lib/contract/desk";
import type { DeskField } from "@/lib/core/review/desk-field";

export type DeskView =
  | { kind: "loading" }
  | { kind: "item"; open: OpenItem }
  | { kind: "empty"; reason: EmptyReason | "offline"; sentence: string }
  /** `holdsTwo`: the person holds as many cases as one may, of another queue. */
  | { kind: "failed"; sentence: string; holdsTwo: boolean };

/** A submission that can still be taken back with one key, as it was before it. */
export type Undoable = { open: OpenItem; entryId: string; untilMs: number };

/** Where the drafts stand. `waiting` counts those that only this browser has. */
export type DraftStatus =
  | { kind: "saved" | "saving" }
  | { kind: "waiting"; drafts: number }
  | { kind: "failed"; sentence: string };

/** The own history as far as it is known here, newest first; `at` is the one that is looked at. */
export type Past = { entries: readonly HistoryEntry[]; next: string | null; at: number | null };

export type DeskState = {
  view: DeskView;
  /** Held for later: the next item, and what was put aside for an undone one. */
  ahead: readonly OpenItem[];
  /** The item that was left to look at the history. */
  aside: OpenItem | null;
  past: Past | null;
  undoable: Undoable | null;
  draft: DraftStatus;
  /** Which field is to get the focus, and whether to write in it; a new turn asks again. */
  focus: { field: DeskField | "because"; write: boolean; turn: number };
  /** What happened that a person should know, until their next step. */
  notice: { tone: "neutral" | "fail"; sentence: string } | null;
  /** What a screen reader is told. */
  announcement: string;
  /** Submissions of this session. */
  done: number;
  tally: Tally | null;
};

export const FRESH_DESK: DeskState = {
  view: { kind: "loading" },
  ahead: [],
  aside: null,
  past: null,
  undoable: null,
  draft: { kind: "saved" },
  focus: { field: "requestLabel", write: false, turn: 0 },
  notice: null,
  announcement: "",
  done: 0,
  tally: null,
};

/** The item on the desk, or null. */
export function openOf(state: DeskState): OpenItem | null {
  return state.view.kind === "item" ? state.view.open : null;
}

/** Everything this browser shows or holds ahead. */
export function heldItems(state: DeskState): OpenItem[] {
  const shown = openOf(state);
  return [shown, state.aside, ...state.ahead].filter((open) => open !== null);
}

/** The state with one held item replaced, wherever it stands; nothing where it is gone. */
export function withItem(
  state: DeskState,
  slotId: string,
  change: (open: OpenItem) => OpenItem,
): DeskState {
  const changed = (open: OpenItem) => (open.item.slot.id === slotId ? change(open) : open);
  const { view, aside, ahead } = state;
  return {
    ...state,
    view: view.kind === "item" ? viewOf(view, changed(view.open)) : view,
    aside: aside === null ? null : changed(aside),
    ahead: ahead.some((open) => open.item.slot.id === slotId) ? ahead.map(changed) : ahead,
  };
}

function viewOf(view: Extract<DeskView, { kind: "item" }>, open: OpenItem): DeskView {
  return open === view.open ? view : { kind: "item", open };
}
