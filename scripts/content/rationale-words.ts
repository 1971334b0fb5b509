import {
  ACTIONS,
  BEHAVIORS,
  DIMENSIONS,
  REQUEST_LABELS,
  TAGS,
  VERDICTS,
} from "@/lib/core/rubric/label";

const FILLERS =
  "the response request is are was were fails failed passes passed not a an and but or so because it this that there " +
  "should have been label labelled of to in on by for with as user assistant model answer answers answered " +
  "correct correctly right wrong good bad clear clearly here no yes";

const SAYS_NOTHING = new Set(
  wordsOf(
    [...REQUEST_LABELS, ...BEHAVIORS, ...ACTIONS, ...DIMENSIONS, ...VERDICTS, ...TAGS, FILLERS]
      .join(" ")
      .replaceAll("_", " "),
  ),
);

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** The different words of a rationale beyond those that only say the label again. */
export function ownWords(rationale: string): Set<string> {
  return new Set(wordsOf(rationale).filter((word) => !SAYS_NOTHING.has(word)));
}
