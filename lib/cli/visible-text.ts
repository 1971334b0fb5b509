/** The text with control characters written out, so that what a file says cannot steer a terminal. */
export function visibleText(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
