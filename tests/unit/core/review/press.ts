import type { KeyPress } from "@/lib/core/review/key-stroke";

/** A press of one key without modifiers, but for what is said. */
export function press(what: Partial<KeyPress> & Pick<KeyPress, "key">): KeyPress {
  return {
    code: "",
    ctrl: false,
    meta: false,
    alt: false,
    shift: false,
    altGraph: false,
    repeat: false,
    composing: false,
    mac: false,
    ...what,
  };
}
