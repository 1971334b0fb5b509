import { describe, expect, test } from "vitest";
import type { ShippedSample } from "@/lib/contract/shipped-content";
import { guidelineTags } from "@/lib/contract/stored-review";
import type { Split } from "@/lib/core/evalset/sample";
import { SPLITS } from "@/lib/core/evalset/sample";
import { derivedFindings } from "@/lib/core/rubric/derived-findings";
import { answered, failedDimensions, guideline, samples, sets } from "./shipped";

const SHARES: Record<Split, [number, number]> = {
  test: [0.55, 0.65],
  train: [0.2, 0.3],
  fewshot: [0.1, 0.2],
};

const isGood = (sample: ShippedSample) => failedDimensions(sample).length === 0;

describe.each(sets)("$slug", ({ samples: own }) => {
  test("has about 60, 25 and 15 % in its splits", () => {
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

  test("has short responses and long ones", () => {
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
