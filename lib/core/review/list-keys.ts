import type { KeyPress } from "./key-stroke";
import { keyStrokes } from "./key-stroke";

/** One row of a list's keymap; the sheet of keys is drawn from the same table. */
export type ListKey<Command extends string> = {
  command: Command;
  /** A character in lower case, or a name as the browser gives it. */
  keys: readonly string[];
  /** With Shift held down. */
  shift?: true;
  /** Acts again while it is held, as moving does. */
  repeats?: true;
  says: string;
};

export type ListSituation = {
  /** What has the focus. */
  target: "text" | "option" | "control" | "page";
  dialogOpen: boolean;
  /** Whether keys that are a single character act at all (WCAG 2.1.4). */
  singleKeys: boolean;
};

/**
 * What a key press means on the page of a list, or null: nothing while the person types or a dialog is
 * open. Enter and the arrows stay with a button or link that has the focus.
 */
export function resolveListKey<Command extends string>(
  keymap: readonly ListKey<Command>[],
  press: KeyPress,
  situation: ListSituation,
): Command | null {
  if (press.composing || situation.dialogOpen || situation.target === "text") return null;
  const strokes = keyStrokes({ ...press, shift: false });
  for (const stroke of strokes) {
    const binding =
      keymap.find((row) => row.keys.includes(stroke) && (row.shift ?? false) === press.shift) ??
      // Some layouts need Shift to type a sign.
      keymap.find((row) => isSign(stroke) && row.keys.includes(stroke));
    if (binding !== undefined) return acts(binding, stroke, { press, situation });
  }
  return null;
}

function acts<Command extends string>(
  binding: ListKey<Command>,
  stroke: string,
  { press, situation }: { press: KeyPress; situation: ListSituation },
): Command | null {
  if (press.repeat && binding.repeats !== true) return null;
  if (stroke.length === 1) return situation.singleKeys ? binding.command : null;
  return situation.target === "page" || stroke === "Escape" ? binding.command : null;
}

function isSign(stroke: string): boolean {
  return stroke.length === 1 && !/[\p{L}\p{N}]/u.test(stroke);
}
