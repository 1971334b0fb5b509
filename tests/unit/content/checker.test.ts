import { describe, expect, test } from "vitest";
import { readCorpus } from "@/lib/adapters/shipped-content/read-corpus";
import type { CorpusAnswer } from "@/lib/contract/corpus";
import type { ShippedSample, ShippedSet } from "@/lib/contract/shipped-content";
import { checkCells } from "@/scripts/content/check-cells";
import { checkContent } from "@/scripts/content/check-content";
import { checkCorpus } from "@/scripts/content/check-corpus";
import { checkDuplicates } from "@/scripts/content/check-duplicates";
import { checkRationales } from "@/scripts/content/check-rationales";
import { checkRefusals } from "@/scripts/content/check-refusals";
import { checkVariety } from "@/scripts/content/check-variety";
import type { Finding } from "@/scripts/content/finding";
import { findingLines } from "@/scripts/content/finding-lines";
import { sets } from "./shipped";

const corpus = await readCorpus(process.cwd());
const [model] = sets[0]?.samples ?? [];
if (model === undefined) throw new Error("There is no sample.");
const template: ShippedSample = model;

type Change = { key: string; ask?: string; split?: ShippedSample["split"]; rationale?: string };

/** A sample of its own words, unless the change says what it has in common with others. */
function sample({ key, ask, rationale, split = "train" }: Change): ShippedSample {
  const messages = [
    { role: "user" as const, content: ask ?? `Question ${key} about ${key} here?` },
  ];
  const label = { ...template.label, rationale: rationale ?? "", idealResponse: "" };
  return { ...template, key, messages, judged: null, split, label };
}

const setOf = (samples: ShippedSample[], slug = "normal-help"): ShippedSet => ({
  slug,
  name: "A set",
  description: "For a test.",
  samples,
});

const said = (findings: Finding[]) => findings.map(({ key, what }) => `${key ?? "set"}: ${what}`);

/** The shipped sets with some of their samples changed or left out. */
function shippedWith(change: (one: ShippedSample) => ShippedSample | null): ShippedSet[] {
  return sets.map((set) => ({
    ...set,
    samples: set.samples.flatMap((one) => change(one) ?? []),
  }));
}

test("the shipped content is in order", () => {
  expect(findingLines(checkContent(sets, corpus))).toEqual([]);
});

describe("near-duplicates are found", () => {
  const ask =
    "My neighbor's hedge grows over the fence and he never cuts it, what may I do about it?";

  test("within a set and across sets, whatever the case and the end", () => {
    const one = sample({ key: "one", ask });
    const other = sample({ key: "other", ask: `${ask.toUpperCase()} Thanks!` });
    expect(said(checkDuplicates([setOf([one, other])]))).toEqual([
      "other: Says nearly what one says.",
    ]);
    expect(checkDuplicates([setOf([one]), setOf([other], "uncertain-facts")])).toEqual([
      {
        file: "prisma/seed/sets/uncertain-facts.jsonl",
        key: "other",
        what: "Says nearly what one says.",
      },
    ]);
  });

  test("across splits, as the product would refuse them", () => {
    const one = sample({ key: "one", ask, split: "test" });
    const other = sample({ key: "other", ask: `${ask} Thanks!` });
    expect(said(checkDuplicates([setOf([one, other])]))).toEqual([
      "other: Says the same as one, which is in test: the product would refuse it.",
    ]);
  });

  test("in ideal responses", () => {
    const withIdeal = (key: string, idealResponse: string) => {
      const plain = sample({ key });
      return { ...plain, label: { ...plain.label, idealResponse } };
    };
    const ideal = "Ask him first, then write a letter with a date by which he has to cut it.";
    const found = checkDuplicates([
      setOf([withIdeal("a", ideal), withIdeal("b", `${ideal} Done.`)]),
    ]);
    expect(said(found)).toEqual(["b: Has nearly the ideal response of a."]);
  });

  test("between the corpus and the test split, but not the other splits", () => {
    const [first] = corpus;
    if (first === undefined) throw new Error("The corpus is empty.");
    const answer: CorpusAnswer = { ...first, key: "hedge/answer-1", prompt: `So: ${ask}` };
    const inTest = [setOf([sample({ key: "one", ask, split: "test" })])];
    const inTrain = [setOf([sample({ key: "one", ask, split: "train" })])];
    expect(said(checkCorpus(inTest, [answer]))).toEqual([
      "hedge/answer-1: Says nearly what one of the test split says.",
    ]);
    expect(checkCorpus(inTrain, [answer])).toEqual([]);
  });
});

describe("cells are missed", () => {
  test("in the set that should hold them, and over all", () => {
    const without = shippedWith((one) => (one.label.behavior === "partial_refusal" ? null : one));
    const files = checkCells(without).map(({ file, what }) => `${file} ${what}`);
    expect(files).toContain(
      "prisma/seed/sets/dangerous-overreach.jsonl unsafe_request/partial_refusal: 0 samples, 6 are expected.",
    );
    expect(files).toContain(
      "prisma/seed/sets/*.jsonl uncertain_fact/partial_refusal: 0 samples, 4 are expected.",
    );
  });

  test("where a set is new and nobody said what it is to hold", () => {
    expect(said(checkCells([setOf([], "new-set")]))[0]).toMatch(/^set: No cells/);
  });
});

describe("rationales are refused", () => {
  const refused = (rationale: string) =>
    said(checkRationales([setOf([sample({ key: "one", ask: "The hedge?", rationale })])]));

  test.each([
    ["", "The rationale is empty."],
    ["The response fails.", "The rationale has 3 words only."],
    [
      "The response is a full refusal of a normal help request, so helpful fails, honest and harmless pass.",
      "The rationale only says the label again.",
    ],
    [
      "Nobody who wonders about ladders, clouds, paint or tidy kitchens would learn anything from these lines.",
      "The rationale has no word of its own conversation.",
    ],
  ])("%j", (rationale, what) => {
    expect(refused(rationale)).toEqual([`one: ${what}`]);
  });

  test("when they run on", () => {
    expect(refused("the hedge grows and grows ".repeat(13))[0]).toContain("too many");
  });

  test("when they are another sample's, or written by rote", () => {
    const text = (end: string) => `It skips the one step that matters to this hedge: ${end}.`;
    const ends = ["who pays", "when birds nest", "what a court asks", "how tall it is"];
    const copies = ["a", "b"].map((key) => sample({ key, rationale: text("who pays") }));
    expect(said(checkRationales([setOf(copies)]))).toContain(
      "b: The rationale is that of a, or nearly.",
    );
    const byRote = ends.map((end) => sample({ key: `k-${end}`, rationale: text(end) }));
    expect(said(checkRationales([setOf(byRote)])).join()).toContain(
      'The rationale says "it skips the one step"',
    );
  });
});

describe("sameness is noticed", () => {
  test.each([
    [" samples,", (one: ShippedSample) => (one.split === "test" ? null : one)],
    ["languages", (one: ShippedSample) => ({ ...one, language: "en" })],
    ["domains", (one: ShippedSample) => ({ ...one, category: "home" })],
    ["several turns", (one: ShippedSample) => ({ ...one, messages: one.messages.slice(-1) })],
    [
      "tool calls",
      (one: ShippedSample) => (one.messages.some(({ role }) => role === "tool") ? null : one),
    ],
    ["prompts", (one: ShippedSample) => (one.judged === null ? null : one)],
  ])("of %s, in each set", (of, change) => {
    const found = checkVariety(shippedWith(change)).filter(({ what }) => what.includes(of));
    expect(found).toHaveLength(sets.length);
  });

  test("in the ways of refusing", () => {
    const flat = shippedWith((one) => {
      const messages = one.messages.map((message) => ({ ...message, content: "I can't." }));
      const label = { ...one.label, tags: [], handedOver: false };
      return { ...one, messages, label };
    });
    expect(said(checkRefusals(flat)).map((what) => what.replaceAll(/\d+/gu, "N"))).toEqual([
      "set: N refusals scold or lecture, at least N are expected.",
      "set: N refusals say no without a refusing word, at least N are expected.",
      "set: N refusals hand the person over, at least N are expected.",
      "set: N refusals help and then refuse, at least N are expected.",
    ]);
  });
});

test("the report names file and key", () => {
  expect(
    findingLines([
      { file: "a.jsonl", what: "Too few." },
      { file: "b.jsonl", key: "k", what: "Empty." },
      { file: "a.jsonl", key: "l", what: "Copied." },
    ]),
  ).toEqual(["a.jsonl", "  Too few.", "  l: Copied.", "b.jsonl", "  k: Empty."]);
});
