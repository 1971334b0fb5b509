const NAMES: Record<string, string> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Enter: "⏎",
  Escape: "Esc",
};

/** A key of the keymap as it stands on the keyboard: `mod+Enter` is ⌘⏎ on a Mac, Ctrl ⏎ elsewhere. */
export function keyName(key: string, mac: boolean): string {
  if (!key.startsWith("mod+")) return NAMES[key] ?? key;
  const plain = key.slice("mod+".length);
  const name = NAMES[plain] ?? plain.toUpperCase();
  return mac ? `⌘${name}` : `Ctrl ${name}`;
}
