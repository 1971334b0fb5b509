import type { DeskApi } from "@/lib/client/desk/desk-api";
import type { DeskState } from "@/lib/client/desk/desk-state";
import { openOf, withItem } from "@/lib/client/desk/desk-state";
import type { DraftKeeper } from "@/lib/client/desk/draft-keeper";
import type { OpenItem } from "@/lib/client/desk/open-item";
import type { Observable } from "@/lib/client/observable";
import type { Outbox } from "@/lib/client/outbox/outbox";
import type { DeskField } from "@/lib/core/review/desk-field";

export type DeskOptions = {
  project: string;
  userId: string;
  /** A queue's slug, or null for all of the reviewer's, by share. */
  queue: string | null;
  /** A case to open first. */
  caseId: string | null;
  /** A slot of the own history to look at first. */
  slotId: string | null;
};

/** What every part of the desk works with. */
export type DeskTools = {
  options: DeskOptions;
  state: Observable<DeskState>;
  api: DeskApi;
  outbox: Outbox;
  keeper: DraftKeeper;
};

/** Changes the state in one step, so that everything that follows is painted together. */
export function update(tools: DeskTools, change: (state: DeskState) => DeskState): void {
  tools.state.set(change(tools.state.get()));
}

/** The item on the desk, or null. */
export function shown(tools: DeskTools): OpenItem | null {
  return openOf(tools.state.get());
}

/** Changes one held item, wherever it stands by now. */
export function updateItem(
  tools: DeskTools,
  slotId: string,
  change: (open: OpenItem) => OpenItem,
): void {
  update(tools, (state) => withItem(state, slotId, change));
}

/** Says something: shown until the next step, and read out. */
export function notify(
  tools: DeskTools,
  sentence: string,
  tone: "neutral" | "fail" = "neutral",
): void {
  update(tools, (state) => ({
    ...state,
    notice: { tone, sentence },
    announcement: sentence,
  }));
}

/** Asks for the focus to go to a field; in a text it stands beside it unless one is to write. */
export function focusOn(
  state: DeskState,
  field: DeskField | "because",
  write = field === "because",
): DeskState {
  return { ...state, focus: { field, write, turn: state.focus.turn + 1 } };
}

/** What an error says, or that the network is gone. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Error && "status" in error) return error.message;
  return "The server can't be reached.";
}
