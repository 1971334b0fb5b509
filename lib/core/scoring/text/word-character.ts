const APOSTROPHE = 0x27;
const UNDERSCORE = 0x5f;

/**
 * Whether the character at an index belongs to a word: a letter, a digit, an underscore, or an
 * apostrophe between two letters. Outside the text: no. Scripts without word breaks count as none.
 */
export function isWordCharacter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (Number.isNaN(code)) return false;
  if (code === APOSTROPHE) return isLetter(text, index - 1) && isLetter(text, index + 1);
  return code === UNDERSCORE || isLetter(text, index);
}

/** Where the word that a piece ends in ends: the piece's own end where that is a whole word's. */
export function endOfWord(text: string, end: number): number {
  if (!isWordCharacter(text, end - 1)) return end;
  let at = end;
  while (isWordCharacter(text, at)) at += 1;
  return at;
}

function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x80) {
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a)
    );
  }
  return /^[\p{L}\p{N}]$/u.test(text.charAt(index)) && !(code >= 0x2e80 && code <= 0x9fff);
}
