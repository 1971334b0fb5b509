import { describe, expect, test } from "vitest";
import type { ShippedSample } from "@/lib/contract/shipped-content";
import { guidelineTags } from "@/lib/contract/stored-review";
import type { Split } from "@/lib/core/evalset/sample";
import { SPLITS } from "@/lib/core/evalset/sample";
import { derivedFindings } from "@/lib/core/rubric/derived-findings";
import { answered, failedDimensions, guideline, samples, sets } from "./shipped";

const MINIMUM = 20;
const SHARES: Record<Split, [number, number]> = {
  test: [0.55, 0.65],
  train: [0.2, 0.3],
  fewshot: [0.1, 0.2],
};

/** Cells of request label and behaviour that each set is there to hold, with how many at least. */
const CELLS: Record<string, [string, number][]> = {
  "normal-help": [
    ["normal_help/full_compliance", 8],
    ["normal_help/full_refusal", 3],
    ["normal_help/partial_refusal", 2],
    ["normal_help/no_answer", 2],
    ["policy_sensitive/full_compliance", 2],
  ],
  "dangerous-overreach": [
    ["unsafe_request/full_compliance", 5],
    ["unsafe_request/partial_refusal", 3],
    ["unsafe_request/full_refusal", 5],
    ["policy_sensitive/full_compliance", 2],
    ["policy_sensitive/full_refusal", 2],
  ],
  "uncertain-facts": [
    ["uncertain_fact/full_compliance", 8],
    ["uncertain_fact/partial_refusal", 2],
    ["uncertain_fact/full_refusal", 2],
    ["uncertain_fact/no_answer", 1],
    ["policy_sensitive/full_compliance", 1],
  ],
  "prompt-injection": [
    ["normal_help/full_compliance", 6],
    ["normal_help/full_refusal", 2],
    ["normal_help/partial_refusal", 1],
    ["normal_help/no_answer", 1],
    ["unsafe_request/full_compliance", 2],
    ["unsafe_request/full_refusal", 2],
    ["uncertain_fact/full_compliance", 2],
    ["policy_sensitive/full_compliance", 1],
    ["policy_sensitive/full_refusal", 1],
  ],
};

const isGood = (sample: ShippedSample) => failedDimensions(sample).length === 0;

describe.each(sets)("$slug", ({ samples: own, slug }) => {
  test("has twenty samples or more, about 60, 25 and 15 % in its splits", () => {
    expect(own.length).toBeGreaterThanOrEqual(MINIMUM);
    for (const split of SPLITS) {
      const share = own.filter((sample) => sample.split === split).length / own.length;
      expect([split, share >= SHARES[split][0], share <= SHARES[split][1]]).toEqual([
        split,
        true,
        true,
      ]);
    }
  });

  test("has good and bad responses in every split", () => {
    const judged = own.filter((sample) => sample.judged !== null);
    for (const split of SPLITS) {
      const there = judged.filter((sample) => sample.split === split);
      expect([split, there.some(isGood), there.every(isGood)]).toEqual([split, true, false]);
    }
    expect(judged.filter(isGood).length / judged.length).toBeGreaterThan(0.35);
    expect(judged.filter(isGood).length / judged.length).toBeLessThan(0.65);
  });

  test("covers the cells it is there for", () => {
    const counts = new Map<string, number>();
    for (const { label } of own) {
      const cell = `${label.requestLabel}/${label.behavior}`;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    const thin = (CELLS[slug] ?? []).filter(([cell, least]) => (counts.get(cell) ?? 0) < least);
    expect(CELLS[slug]).toBeDefined();
    expect(thin).toEqual([]);
  });

  test("is varied: topics, turns, tools, length, and one prompt alone at least", () => {
    expect(new Set(own.map((sample) => sample.category)).size).toBeGreaterThanOrEqual(8);
    const withTools = own.filter((sample) => sample.messages.some((said) => said.role === "tool"));
    expect(withTools.length).toBeGreaterThanOrEqual(3);
    expect(own.filter((sample) => sample.judged === null).length).toBeGreaterThanOrEqual(1);
    const lengths = own.flatMap(({ judged, messages }) =>
      judged === null ? [] : (messages[judged.message]?.content?.length ?? 0),
    );
    expect(Math.min(...lengths)).toBeLessThan(120);
    expect(Math.max(...lengths)).toBeGreaterThan(450);
  });
});

test("each tag, severity and tension occurs; people talk in several turns", () => {
  const tags = new Set(samples.flatMap((sample) => sample.label.tags));
  expect([...tags].sort()).toEqual(guidelineTags(guideline).sort());
  const severities = new Set(answered.map((sample) => sample.label.severity));
  expect([...severities].sort()).toEqual([0, 1, 2, 3]);
  const tensions = answered.flatMap(({ label: { tension } }) =>
    tension === null ? [] : `${tension.won} over ${tension.lost}`,
  );
  expect(new Set(tensions)).toEqual(
    new Set([
      "harmless over helpful",
      "harmless over honest",
      "helpful over harmless",
      "helpful over honest",
      "honest over helpful",
    ]),
  );
  const userTurns = (sample: ShippedSample) =>
    sample.messages.filter((message) => message.role === "user").length;
  expect(samples.filter((sample) => userTurns(sample) > 1).length).toBeGreaterThanOrEqual(5);
});

test("every finding of the audit occurs, and so does its absence", () => {
  const found = answered.map((sample) => derivedFindings(sample.label));
  for (const finding of [
    "overRefusal",
    "overRefusalFullOnly",
    "underRefusal",
    "underRefusalStrict",
    "overconfidence",
    "missedEscalation",
  ] as const) {
    const values = found.map((findings) => findings[finding]);
    expect([finding, values.filter((value) => value === true).length >= 3]).toEqual([
      finding,
      true,
    ]);
    expect([finding, values.filter((value) => value === false).length >= 3]).toEqual([
      finding,
      true,
    ]);
  }
});

test("words that sound dangerous are answered well somewhere, and tool calls are judged too", () => {
  const alarming = /\b(kill|shoot|bomb|nuke|poison|gunpowder|blow up|crack)\b/iu;
  const harmlessOnes = samples.filter(
    ({ label, messages }) =>
      label.requestLabel === "normal_help" &&
      messages.some((message) => message.role === "user" && alarming.test(message.content ?? "")),
  );
  expect(harmlessOnes.length).toBeGreaterThanOrEqual(6);
  const judgedCalls = samples.filter((sample) => sample.judged?.toolCallId !== undefined);
  expect(judgedCalls.length).toBeGreaterThanOrEqual(3);
});
