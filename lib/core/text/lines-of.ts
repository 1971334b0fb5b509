/** A text that has one thing a line as those things: without the empty ones and the spaces around them. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
