/** A key press as the browser tells it, as plain data. `mac` says whose modifier is meant by `mod+`. */
export type KeyPress = {
  key: string;
  code: string;
  ctrl: boolean;
  meta: boolean;
  alt: boolean;
  shift: boolean;
  /** AltGr is how a layout types a character; Windows reports it as Ctrl and Alt together. */
  altGraph: boolean;
  repeat: boolean;
  composing: boolean;
  mac: boolean;
};

const ASCII_LETTER = /^[a-z]$/i;
const ASCII_SYMBOL = /^[!-/:-@[-`{-~]$/;
const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;

/**
 * What a press may mean in the keymap's words, the likeliest first; empty where it means nothing.
 * The character counts, whatever the layout; where the layout has none of ours on a key (AZERTY's
 * digit row, Cyrillic letters), the key's place counts.
 */
export function keyStrokes(press: KeyPress): string[] {
  const ctrl = press.ctrl && !press.altGraph;
  const alt = press.alt && !press.altGraph;
  const mod = press.mac ? press.meta : ctrl;
  const foreign = press.mac ? ctrl : press.meta;
  if (foreign || press.key === "Dead" || press.key === "Unidentified") return [];
  if (mod) return press.shift || alt ? [] : plainStrokes(press).map((stroke) => `mod+${stroke}`);
  // A Mac's Option key composes characters as AltGr does, but its letters are the browser's.
  if (alt) return ASCII_SYMBOL.test(press.key) ? [press.key] : [];
  return plainStrokes(press);
}

function plainStrokes({ key, code, shift }: KeyPress): string[] {
  if ([...key].length > 1) return shift ? [] : [key];
  if (ASCII_LETTER.test(key)) return shift ? [] : [key.toLowerCase()];
  if (/^\d$/.test(key)) return [key];
  const placed = shift ? null : byPlace(key, code);
  return placed === null ? [key] : [key, placed];
}

function byPlace(key: string, code: string): string | null {
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return digit;
  if (code === "BracketLeft") return "[";
  if (code === "BracketRight") return "]";
  // Latin layouts type every letter we use somewhere: their other letters mean themselves.
  if (!LETTER.test(key) || LATIN.test(key)) return null;
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null;
}
