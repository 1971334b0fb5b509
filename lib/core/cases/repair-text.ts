const REPLACEMENT = "\uFFFD";

/**
 * The text with every NUL and lone surrogate, which PostgreSQL cannot hold, replaced by U+FFFD:
 * one code unit for one, so that spans keep their places. Returns the same text where there are none.
 */
export function repairText(text: string): string {
  const withoutNul = text.includes("\0") ? text.replaceAll("\0", REPLACEMENT) : text;
  return withoutNul.toWellFormed();
}
