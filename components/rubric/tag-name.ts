/** A failure tag in words: `privacy_leak` → "privacy leak". Tags are a project's own and so only respelt. */
export function tagName(tag: string): string {
  return tag.replaceAll("_", " ");
}
