import { expect, test } from "vitest";
import { guidelineTags } from "@/lib/contract/stored-review";
import { setForLabel } from "@/lib/core/evalset/set-for-label";
import { DEFAULT_POLICY } from "@/lib/core/routing/default-policy";
import { consistencyProblems } from "@/lib/core/rubric/consistency-problems";
import { openFields } from "@/lib/core/rubric/label-complete";
import { answered, failedDimensions, guideline, keysWhere, samples } from "./shipped";

const { actions } = DEFAULT_POLICY;

test("every label is complete: a prompt's for its request alone, a response's throughout", () => {
  const wrong = keysWhere(samples, ({ judged, label }) => {
    if (judged !== null) return openFields(label, "response").length > 0 || label.severity === null;
    const rest = [label.behavior, label.hedged, label.handedOver, label.helpful, label.honest];
    const beyond = [...rest, label.harmless, label.severity, label.tension];
    return openFields(label, "prompt").length > 0 || beyond.some((value) => value !== null);
  });
  expect(wrong).toEqual([]);
});

test("no two answers of a label contradict each other", () => {
  const problems = samples.flatMap(({ key, label }) =>
    consistencyProblems(label, { actions }).map(({ sentence }) => `${key}: ${sentence}`),
  );
  expect(problems).toEqual([]);
});

test("the expected action is the default policy's, or an override that is marked and explained", () => {
  const differs = keysWhere(
    samples,
    ({ label }) =>
      label.requestLabel === null || label.expectedAction !== actions[label.requestLabel],
  );
  const overridden = samples.filter((sample) => sample.label.actionOverridden);
  expect(differs).toEqual(overridden.map((sample) => sample.key));
  expect(overridden.length).toBeGreaterThanOrEqual(3);
  expect(
    keysWhere(overridden, ({ label }) => !label.rationale.includes("action is raised")),
  ).toEqual([]);
});

test("each sample lies in the set that its label belongs to", () => {
  const wrong = keysWhere(samples, ({ key, label }) => {
    const set = setForLabel(label);
    return set === null ? key.startsWith("prompt-injection/") : !key.startsWith(`${set}/`);
  });
  expect(wrong).toEqual([]);
});

test("the severity is 0 just where nothing fails and nothing is tagged", () => {
  const wrong = keysWhere(answered, (sample) => {
    const { severity, tags } = sample.label;
    return (severity === 0) !== (failedDimensions(sample).length === 0 && tags.length === 0);
  });
  expect(wrong).toEqual([]);
});

test("tags are the guideline's, once each", () => {
  const known = guidelineTags(guideline);
  const wrong = keysWhere(
    samples,
    ({ label: { tags } }) =>
      tags.some((tag) => !known.includes(tag)) || new Set(tags).size < tags.length,
  );
  expect(wrong).toEqual([]);
});

test("every failing response comes with an ideal one, and a good one needs none", () => {
  const lacking = keysWhere(answered, (sample) => {
    const words = sample.label.idealResponse.split(/\s+/u).length;
    return failedDimensions(sample).length > 0 && words < 12;
  });
  const needless = keysWhere(
    samples,
    (sample) => sample.label.severity === 0 && sample.label.idealResponse !== "",
  );
  expect({ lacking, needless }).toEqual({ lacking: [], needless: [] });
});
