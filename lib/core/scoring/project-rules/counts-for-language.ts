/**
 * Whether a rule for one language counts for a text in another. A rule without a language always
 * does, and so does any where the text's is not known; regions are no difference ("en" and "en-GB").
 */
export function countsForLanguage(rule: string | null, text: string | null): boolean {
  if (rule === null || text === null) return true;
  return primary(rule) === primary(text);
}

function primary(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/)[0] ?? "";
}
