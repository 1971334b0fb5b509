/**
 * The text that a run of hidden characters spells to a machine: tag characters stand for ASCII,
 * variation selectors for bytes. Undefined where it spells nothing that can be read.
 */
export function hiddenMessage(codePoints: readonly number[]): string | undefined {
  const bytes = codePoints.map(hiddenByte);
  const text = bytes.map((byte) => (isPrintable(byte) ? String.fromCharCode(byte) : "")).join("");
  return text.length > 1 ? text : undefined;
}

function hiddenByte(codePoint: number): number {
  if (codePoint >= 0xe0000 && codePoint <= 0xe007f) return codePoint - 0xe0000;
  if (codePoint >= 0xfe00 && codePoint <= 0xfe0f) return codePoint - 0xfe00;
  if (codePoint >= 0xe0100 && codePoint <= 0xe01ef) return codePoint - 0xe0100 + 16;
  return 0;
}

function isPrintable(byte: number): boolean {
  return byte >= 0x20 && byte < 0x7f;
}
