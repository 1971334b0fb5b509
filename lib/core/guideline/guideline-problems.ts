import type { Problem } from "../errors";
import { linesOf } from "../text/lines-of";
import { GUIDELINE_FIELDS, isGuidelineField } from "./guideline-fields";
import type { GuidelineText, Passage } from "./passage";
import { passageId, passageWords, termId } from "./passage";

/** A passage has to fit beside the form. */
export const MOST_PASSAGE_WORDS = 130;
const FEWEST_EXAMPLES = 2;
const MOST_EXAMPLES = 4;
/** What a tag may be called: it stands in exports and in addresses. */
const TAG_PATTERN = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

/**
 * Why a guideline may not be published: each problem with the passage, tag or term it lies in. Every
 * field, every answer and every tag has one whole passage, and no passage is about anything else.
 */
export function guidelineProblems(text: GuidelineText): Problem[] {
  return [
    ...(text.title.trim() === "" ? [problem("title", "The guideline needs a title.")] : []),
    ...tagProblems(text),
    ...missingProblems(text),
    ...text.passages.flatMap((passage, at) => passageProblems(passage, at, text)),
    ...termProblems(text),
  ];
}

function tagProblems({ tags }: GuidelineText): Problem[] {
  if (tags.length === 0) return [problem("tags", "At least one tag has to stay.")];
  return tags.flatMap((tag, at) => {
    if (!TAG_PATTERN.test(tag)) {
      return [problem(`tags.${tag}`, `“${tag}” may have only a–z, 0–9 and single underscores.`)];
    }
    return tags.indexOf(tag) < at ? [problem(`tags.${tag}`, `The tag ${tag} is there twice.`)] : [];
  });
}

function missingProblems({ passages, tags }: GuidelineText): Problem[] {
  const there = new Set(passages.map(passageId));
  const due = Object.entries(GUIDELINE_FIELDS).flatMap(([field, values]) => [
    { field },
    ...(field === "tags" ? tags : values).map((value) => ({ field, value })),
  ]);
  return due
    .filter((one) => !there.has(passageId(one)))
    .map((one) => {
      const { field, value } = { value: undefined, ...one };
      const what = value === undefined ? field : `${field}: ${value}`;
      return problem(passageId(one), `The passage on ${what} is missing.`);
    });
}

function passageProblems(passage: Passage, at: number, text: GuidelineText): Problem[] {
  const id = passageId(passage);
  const name = passage.title.trim() === "" ? id : passage.title;
  const found: Problem[] = [];
  const say = (part: string, what: string) => found.push(problem(`${id}.${part}`, what));
  if (!isAbout(passage, text.tags))
    found.push(problem(id, `“${name}” is about nothing the form asks.`));
  if (text.passages.findIndex((one) => passageId(one) === id) < at) {
    found.push(problem(id, `“${name}” is there twice.`));
  }
  if (passage.title.trim() === "") say("title", `The passage ${id} needs a title.`);
  if (passage.definition.trim() === "") say("definition", `“${name}” needs a definition.`);
  if (linesOf(passage.howToDecide).length === 0) {
    say("howToDecide", `“${name}” doesn’t say how to decide.`);
  }
  if (passage.nearMiss.trim() === "") say("nearMiss", `“${name}” needs a near miss.`);
  const examples = passage.examples.filter((one) => one.trim() !== "").length;
  if (examples < FEWEST_EXAMPLES || examples < passage.examples.length) {
    say("examples", `“${name}” needs ${FEWEST_EXAMPLES} examples or more, none of them empty.`);
  }
  if (examples > MOST_EXAMPLES)
    say("examples", `“${name}” has more than ${MOST_EXAMPLES} examples.`);
  const words = passageWords(passage);
  if (words > MOST_PASSAGE_WORDS) {
    found.push(
      problem(id, `“${name}” has ${words} words: ${MOST_PASSAGE_WORDS} fit beside the form.`),
    );
  }
  return found;
}

function isAbout({ field, value }: Passage, tags: readonly string[]): boolean {
  if (!isGuidelineField(field)) return false;
  if (value === undefined) return true;
  return (field === "tags" ? tags : GUIDELINE_FIELDS[field]).includes(value);
}

function termProblems({ terms }: GuidelineText): Problem[] {
  return terms.flatMap(({ term, definition }, at) => {
    const id = termId(term);
    if (term.trim() === "") return [problem(`terms.${at + 1}`, `Term ${at + 1} has no name.`)];
    if (definition.trim() === "") return [problem(id, `The term ${term} needs a definition.`)];
    const first = terms.findIndex((one) => termId(one.term) === id);
    return first < at ? [problem(id, `The term ${term} is there twice.`)] : [];
  });
}

function problem(path: string, message: string): Problem {
  return { path, message };
}
