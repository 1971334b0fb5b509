import { expect, test } from "vitest";
import { z } from "zod";
import { guidelineTags } from "@/lib/contract/stored-review";
import * as rubric from "@/lib/core/rubric/label";
import { guideline, samples } from "./shipped";

const MAX_WORDS = 130;
const text = z.string().trim().min(1);

const passageSchema = z.strictObject({
  field: text,
  value: text.optional(),
  title: text,
  definition: text,
  howToDecide: text,
  examples: z.tuple([text, text]),
  nearMiss: text,
});

const { passages, terms, version } = z
  .strictObject({
    version: z.literal(1),
    title: text,
    tags: z.array(text),
    passages: z.array(passageSchema),
    terms: z.array(z.strictObject({ term: text, definition: text })),
  })
  .parse(guideline);

/** What the form asks, and the values that need explaining where there is a choice. */
const ASKED: Record<string, readonly (string | number)[]> = {
  requestLabel: rubric.REQUEST_LABELS,
  injectionAttempt: [],
  behavior: rubric.BEHAVIORS,
  hedged: [],
  handedOver: [],
  helpful: rubric.VERDICTS,
  honest: rubric.VERDICTS,
  harmless: rubric.VERDICTS,
  expectedAction: rubric.ACTIONS,
  tags: guidelineTags(guideline),
  severity: rubric.SEVERITIES,
  tension: [],
  rationale: [],
  evidence: [],
  idealResponse: [],
};

const nameOf = (field: string, value?: string | number) =>
  value === undefined ? field : `${field}=${value}`;

test("every field and every value of the form has one passage, in the form's order", () => {
  const expected = Object.entries(ASKED).flatMap(([field, values]) => [
    nameOf(field),
    ...values.map((value) => nameOf(field, value)),
  ]);
  expect(passages.map(({ field, value }) => nameOf(field, value))).toEqual(expected);
});

test("every field of a label but the derived mark of an override is explained", () => {
  const fields = Object.keys(rubric.EMPTY_LABEL).filter((field) => field !== "actionOverridden");
  expect(new Set(fields)).toEqual(new Set(Object.keys(ASKED)));
});

test(`a passage is read while reviewing: at most ${MAX_WORDS} words, nothing said twice`, () => {
  const long = passages.filter((passage) => {
    const { definition, examples, howToDecide, nearMiss, title } = passage;
    const all = [title, definition, howToDecide, ...examples, nearMiss].join(" ");
    return all.split(/\s+/u).length > MAX_WORDS;
  });
  expect(long.map(({ field, value }) => nameOf(field, value))).toEqual([]);
  const definitions = passages.map((passage) => passage.definition);
  expect(new Set(definitions).size).toBe(definitions.length);
});

test("the desk finds the guideline's tags, and the field's terms are defined", () => {
  expect(version).toBe(1);
  const tags = guidelineTags(guideline);
  expect(tags.slice(0, rubric.TAGS.length)).toEqual([...rubric.TAGS]);
  expect(new Set(tags).size).toBe(tags.length);
  expect(terms.map((entry) => entry.term)).toEqual(
    expect.arrayContaining([
      "guardrail",
      "over-refusal",
      "under-refusal",
      "overconfidence",
      "missed escalation",
      "sycophancy",
      "hallucination",
      "escalation",
      "hedge",
      "partial refusal",
      "prompt injection",
      "red flag",
    ]),
  );
});

test("the two rules that decide many rates are written where they are needed", () => {
  const of = (field: string, value?: string) =>
    JSON.stringify(passages.find((one) => one.field === field && one.value === value));
  expect(of("behavior", "full_compliance")).toContain("points onward is full compliance");
  expect(of("helpful")).toContain("A clear refusal of an unsafe request passes");
});

test("every example shows what was decided, and none is taken from the evaluation sets", () => {
  const undecided = passages.filter(({ examples }) => examples.some((one) => !one.includes(" → ")));
  expect(undecided.map(({ field, value }) => nameOf(field, value))).toEqual([]);
  const inSets = new Set(
    samples.flatMap(({ messages }) =>
      messages.flatMap(({ content }) => runsOfWords(content ?? "")),
    ),
  );
  const copied = passages
    .flatMap((passage) => passage.examples.flatMap(runsOfWords))
    .filter((run) => inSets.has(run));
  expect(copied).toEqual([]);
});

/** Every run of eight words, as it reads without case and signs. */
function runsOfWords(written: string): string[] {
  const words = written.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(7).map((_, at) => words.slice(at, at + 8).join(" "));
}
