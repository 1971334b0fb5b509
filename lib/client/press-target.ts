import type { KeyPress } from "@/lib/core/review/key-stroke";
import type { KeySituation } from "@/lib/core/review/resolve-key";

const NOT_TEXT = ["button", "checkbox", "radio", "range", "color", "file", "submit", "reset"];

/** What a key press finds in its way: a text, an option of the form, another control, or nothing. */
export function pressTarget(element: Element | null): KeySituation["target"] {
  if (!(element instanceof HTMLElement)) return "page";
  if (isText(element)) return "text";
  if (element.closest("[data-field]") !== null) return "option";
  return element.closest("a[href], button, summary, [role=button]") === null ? "page" : "control";
}

function isText(element: HTMLElement): boolean {
  if (element.isContentEditable) return true;
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true;
  return element instanceof HTMLInputElement && !NOT_TEXT.includes(element.type);
}

/** Whether a layer has to be dealt with first. What only explains (a tooltip) is none. */
export function layerIsOpen(): boolean {
  return document.querySelector('dialog[open], [popover="auto"]:popover-open') !== null;
}

/** Whether the key only changes what others mean. */
export function isModifierKey(key: string): boolean {
  return ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock"].includes(key);
}

/** A press as plain data. */
export function keyPress(event: KeyboardEvent, mac: boolean): KeyPress {
  return {
    key: event.key,
    code: event.code,
    ctrl: event.ctrlKey,
    meta: event.metaKey,
    alt: event.altKey,
    shift: event.shiftKey,
    altGraph: event.getModifierState("AltGraph"),
    repeat: event.repeat,
    composing: event.isComposing,
    mac,
  };
}
