import type { ConversationHandle } from "@/components/conversation/conversation";
import type { DeskDialog } from "@/components/review/desk-dialogs";
import { commandMenuOpen } from "@/lib/client/commands/page-commands";
import type { Desk } from "@/lib/client/desk/create-desk";
import { openOf } from "@/lib/client/desk/desk-state";
import type { DeskCommand } from "@/lib/core/review/keymap";
import type { KeyAction } from "@/lib/core/review/resolve-key";
import type { Dimension } from "@/lib/core/rubric/label";

/** What the commands of the desk reach beside the desk itself. */
export type CommandScene = {
  desk: Desk;
  conversation: ConversationHandle | null;
  /** Whether choosing an option moves on. */
  advance: boolean;
  show: (dialog: DeskDialog) => void;
  reveal: () => void;
  attach: (dimension: Dimension) => void;
  leaveText: () => void;
  goTo: (path: string) => void;
};

type Run = (scene: CommandScene, action: KeyAction) => void;

/** What each command does. One row each, as in the keymap. */
const RUN: Record<DeskCommand, Run> = {
  previous_field: ({ desk }) => desk.form.moveField(-1),
  next_field: ({ desk }) => desk.form.moveField(1),
  option: ({ desk, advance }, { digit }) => {
    if (digit !== undefined) desk.form.chooseDigit(digit, advance);
  },
  take_automated: ({ desk }) => desk.form.takeAutomated(),
  rationale: ({ desk }) => desk.form.focusField("rationale", true),
  ideal_response: ({ desk }) => desk.form.focusField("idealResponse", true),
  submit: ({ desk }) => desk.ending.submit(),
  submit_anywhere: ({ desk }) => desk.ending.submit(),
  revise: ({ desk }) => desk.ending.revise(),
  skip: (scene) => {
    if (openOf(scene.desk.state.get())?.phase === "editing") scene.show("skip");
  },
  second_opinion: ({ desk }) => {
    const open = openOf(desk.state.get());
    if (open !== null) void desk.undo.secondOpinion(open);
  },
  undo: ({ desk }) => void desk.undo.undo(),
  history_next: ({ desk }) => desk.history.next(),
  history_previous: ({ desk }) => desk.history.previous(),
  previous_turn: ({ conversation }) => conversation?.stepTurn(-1),
  next_turn: ({ conversation }) => conversation?.stepTurn(1),
  judged_turn: ({ conversation }) => conversation?.goToJudged(),
  reveal: (scene) => scene.reveal(),
  select_next: ({ conversation }) => conversation?.selectSentence(1),
  select_previous: ({ conversation }) => conversation?.selectSentence(-1),
  evidence_helpful: (scene) => scene.attach("helpful"),
  evidence_honest: (scene) => scene.attach("honest"),
  evidence_harmless: (scene) => scene.attach("harmless"),
  leave_text: (scene) => scene.leaveText(),
  go_to: (scene, { path }) => {
    if (path !== undefined) scene.goTo(path);
  },
  search: (scene) => scene.goTo("/queue#search"),
  command_menu: () => commandMenuOpen.set(true),
  key_sheet: (scene) => scene.show("keys"),
};

/** Does what a key or the command menu asks for. */
export function runCommand(scene: CommandScene, action: KeyAction): void {
  RUN[action.command](scene, action);
}
