import type { GuidelineText, Passage, Term } from "./passage";
import { passageId, termId } from "./passage";

export type Rebased = {
  text: GuidelineText;
  /** The anchors of what both changed: one's own stands, and the other's would be undone. */
  both: string[];
};

/**
 * One's own changes to a guideline, put on what others made of it meanwhile. What only one side changed
 * is taken from that side; what both changed otherwise is one's own, and named.
 */
export function rebaseGuideline(
  base: GuidelineText,
  sides: { mine: GuidelineText; theirs: GuidelineText },
): Rebased {
  const { mine, theirs } = sides;
  const passages = merged<Passage>(passageId, [base.passages, mine.passages, theirs.passages]);
  const terms = merged<Term>(({ term }) => termId(term), [base.terms, mine.terms, theirs.terms]);
  const tags = merged<string>((tag) => tag, [base.tags, mine.tags, theirs.tags]);
  const title = chosen(base.title, mine.title, theirs.title);
  return {
    text: {
      title: title.one,
      tags: tags.list,
      passages: passages.list,
      terms: terms.list,
    },
    both: [...(title.both ? ["title"] : []), ...passages.both, ...terms.both],
  };
}

function merged<One>(
  id: (one: One) => string,
  [base, mine, theirs]: readonly [readonly One[], readonly One[], readonly One[]],
): { list: One[]; both: string[] } {
  const [old, own, other] = [base, mine, theirs].map(
    (list) => new Map(list.map((one) => [id(one), one])),
  ) as [Map<string, One>, Map<string, One>, Map<string, One>];
  const both: string[] = [];
  const list: One[] = [];
  for (const key of order(theirs.map(id), mine.map(id))) {
    const choice = chosen(old.get(key), own.get(key), other.get(key));
    if (choice.both) both.push(key);
    if (choice.one !== undefined) list.push(choice.one);
  }
  return { list, both };
}

/** The keys of both, each of one's own alone after the one it follows. */
function order(theirs: readonly string[], mine: readonly string[]): string[] {
  const keys = [...theirs];
  for (const [at, key] of mine.entries()) {
    if (keys.includes(key)) continue;
    const before = mine[at - 1];
    keys.splice(before === undefined ? 0 : keys.indexOf(before) + 1, 0, key);
  }
  return keys;
}

function chosen<One>(base: One, mine: One, theirs: One): { one: One; both: boolean } {
  if (same(mine, base)) return { one: theirs, both: false };
  return { one: mine, both: !same(theirs, base) && !same(mine, theirs) };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
