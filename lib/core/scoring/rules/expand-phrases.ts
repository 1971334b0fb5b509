/** Alternatives that phrases name in braces; an alternative may itself name others. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

const MAX_PHRASES = 20_000;

/**
 * Every phrase with each `{name}` replaced by each word of that list; an empty word takes the blank
 * beside it along. Throws a RangeError on an unknown name or on far too many phrases.
 */
export function expandPhrases(phrases: readonly string[], lists: WordLists): string[] {
  const expanded = new Set<string>();
  const open = [...phrases];
  for (let phrase = open.pop(); phrase !== undefined; phrase = open.pop()) {
    const name = /\{(\w+)\}/.exec(phrase)?.[1];
    if (name === undefined) {
      expanded.add(phrase.replaceAll(/ +/g, " ").trim());
      continue;
    }
    const words = lists[name];
    if (words === undefined) throw new RangeError(`No word list is named ${name}.`);
    if (open.length + expanded.size > MAX_PHRASES)
      throw new RangeError(`Too many phrases: ${name}.`);
    for (const word of words) open.push(phrase.replace(`{${name}}`, word));
  }
  return [...expanded];
}
