import { GO_TO_KEYS } from "../pages/go-to-keys";
import type { KeyPress } from "./key-stroke";
import { keyStrokes } from "./key-stroke";
import type { DeskCommand, KeyBinding } from "./keymap";
import { KEYMAP } from "./keymap";

/** Where the desk stands when a key is pressed. */
export type KeySituation = {
  /** What has the focus: a text, an option of the form, another control (button, link), or nothing. */
  target: "text" | "option" | "control" | "page";
  dialogOpen: boolean;
  /** No item is painted yet, or one is on its way out. */
  loading: boolean;
  /** `g` was pressed: the next letter is a page. */
  goPending: boolean;
  /** Whether keys that are a single character act at all (WCAG 2.1.4). */
  singleKeys: boolean;
  hasSelection: boolean;
};

/** What a press asks for. `digit` goes with `option`, `path` with `go_to` once its letter has come. */
export type KeyAction = { command: DeskCommand; digit?: number; path?: string };

/**
 * What a key press means now, or null: nothing while the person types (but for what can't be text),
 * while a dialog is open, while an item loads, while a key repeats by being held.
 */
export function resolveKey(press: KeyPress, situation: KeySituation): KeyAction | null {
  if (press.repeat || press.composing) return null;
  if (situation.dialogOpen || situation.loading) return null;
  const strokes = keyStrokes(press);
  if (situation.goPending && situation.target !== "text") return goTo(strokes);
  for (const stroke of strokes) {
    const binding = KEYMAP.find((row) => row.keys.includes(stroke));
    if (binding !== undefined) return acts(binding, stroke, situation);
  }
  return null;
}

function goTo(strokes: readonly string[]): KeyAction | null {
  const page = GO_TO_KEYS.find(({ key }) => strokes.includes(key));
  return page === undefined ? null : { command: "go_to", path: page.path };
}

function acts(binding: KeyBinding, stroke: string, situation: KeySituation): KeyAction | null {
  if (situation.target === "text" && binding.whileTyping !== true) return null;
  if (binding.command === "leave_text" && situation.target !== "text") return null;
  if (situation.target === "control" && stroke === "Enter") return null;
  if (binding.withSelection === true && !situation.hasSelection) return null;
  if (binding.command === "option") return digitAction(stroke, situation);
  if (stroke.length === 1 && !situation.singleKeys) return null;
  return { command: binding.command };
}

/** With single keys off a digit still acts in a field that has the focus, which WCAG 2.1.4 allows. */
function digitAction(stroke: string, { singleKeys, target }: KeySituation): KeyAction | null {
  if (!singleKeys && target !== "option") return null;
  return { command: "option", digit: Number(stroke) };
}
