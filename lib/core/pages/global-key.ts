import type { KeyPress } from "../review/key-stroke";
import { keyStrokes } from "../review/key-stroke";
import type { GoTo } from "./go-to-keys";
import { goToPage } from "./go-to-keys";

/** Where a page stands when a key is pressed that it has not used itself. */
export type GlobalSituation = {
  target: "text" | "option" | "control" | "page";
  dialogOpen: boolean;
  /** `g` was pressed: the next letter is a page. */
  goPending: boolean;
  /** Whether keys that are a single character act at all (WCAG 2.1.4). */
  singleKeys: boolean;
  /** The pages this person may see. */
  pages: readonly GoTo[];
};

export type GlobalAction =
  | { kind: "commands" }
  | { kind: "keys" }
  | { kind: "go" }
  | { kind: "page"; path: string };

/**
 * What a key press means on every page of a project, or null. The command menu also opens while the
 * person types; nothing acts under an open dialog, nor again while a key is held.
 */
export function resolveGlobalKey(press: KeyPress, situation: GlobalSituation): GlobalAction | null {
  if (press.repeat || press.composing || situation.dialogOpen) return null;
  const strokes = keyStrokes(press);
  if (strokes.includes("mod+k")) return { kind: "commands" };
  if (situation.target === "text" || !situation.singleKeys) return null;
  if (situation.goPending) {
    const page = goToPage(strokes, situation.pages);
    return page === undefined ? null : { kind: "page", path: page.path };
  }
  if (strokes.includes("g")) return { kind: "go" };
  return strokes.includes("?") ? { kind: "keys" } : null;
}
