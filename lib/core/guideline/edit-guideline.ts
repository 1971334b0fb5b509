import { linesOf } from "../text/lines-of";
import type { GuidelineText, Passage, Term } from "./passage";
import { passageId, termId } from "./passage";

/** The guideline with this passage in place of the one about the same. */
export function putPassage(text: GuidelineText, passage: Passage): GuidelineText {
  const id = passageId(passage);
  return {
    ...text,
    passages: text.passages.map((one) => (passageId(one) === id ? passage : one)),
  };
}

/** The guideline with one more tag, the last of the form's, and what it means. */
export function addTag(text: GuidelineText, passage: Passage & { value: string }): GuidelineText {
  const last = text.passages.findLastIndex((one) => one.field === "tags");
  const at = last < 0 ? text.passages.length : last + 1;
  return {
    ...text,
    tags: [...text.tags, passage.value],
    passages: text.passages.toSpliced(at, 0, passage),
  };
}

/** The guideline without a tag and its passage. */
export function removeTag(text: GuidelineText, tag: string): GuidelineText {
  return {
    ...text,
    tags: text.tags.filter((one) => one !== tag),
    passages: text.passages.filter((one) => !(one.field === "tags" && one.value === tag)),
  };
}

/** The guideline with a term, in place of the one named `instead` where there is one, by the alphabet. */
export function putTerm(text: GuidelineText, term: Term, instead: string | null): GuidelineText {
  const others = text.terms.filter(
    (one) => instead === null || termId(one.term) !== termId(instead),
  );
  return { ...text, terms: byName([...others, term]) };
}

/** The guideline without a term. */
export function removeTerm(text: GuidelineText, term: string): GuidelineText {
  return { ...text, terms: text.terms.filter((one) => termId(one.term) !== termId(term)) };
}

/** The guideline as it is kept: without spaces at the ends of its texts. */
export function trimmed(text: GuidelineText): GuidelineText {
  return {
    title: text.title.trim(),
    tags: text.tags,
    passages: text.passages.map(trimmedPassage),
    terms: text.terms.map((one) => ({
      term: one.term.trim(),
      definition: one.definition.trim(),
    })),
  };
}

/** A passage without spaces at the ends of its texts, and without empty lines. */
export function trimmedPassage(passage: Passage): Passage {
  return {
    ...passage,
    title: passage.title.trim(),
    definition: passage.definition.trim(),
    howToDecide: linesOf(passage.howToDecide).join("\n"),
    examples: passage.examples.map((one) => one.trim()).filter((one) => one !== ""),
    nearMiss: passage.nearMiss.trim(),
  };
}

function byName(terms: readonly Term[]): Term[] {
  return terms.toSorted((one, other) => {
    const [a, b] = [one.term.toLowerCase(), other.term.toLowerCase()];
    if (a === b) return 0;
    return a < b ? -1 : 1;
  });
}

/** What a new tag is called in labels and exports: its title in a–z, 0–9 and `_`; empty where none is left. */
export function tagOf(title: string): string {
  return title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .join("_")
    .replace(/^[0-9_]+/, "")
    .slice(0, 40)
    .replace(/_$/, "");
}
