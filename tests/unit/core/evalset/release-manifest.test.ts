import { describe, expect, test } from "vitest";
import { whyNotDecidable } from "@/lib/core/evalset/decide-proposal";
import { fieldChanges } from "@/lib/core/evalset/field-changes";
import { byKey, releaseManifest } from "@/lib/core/evalset/release-manifest";
import { sampleFromCase } from "@/lib/core/evalset/sample-from-case";
import { canonicalJson } from "@/lib/core/export/canonical-json";
import { EMPTY_LABEL } from "@/lib/core/rubric/label";

const sample = (key: string) => ({
  key,
  version: 1,
  split: "test" as const,
  language: "en",
  category: null,
  contentHash: "ab",
  label: EMPTY_LABEL,
});

describe("a manifest", () => {
  test("names texts by hash alone, and says the same for the same samples", () => {
    const manifest = releaseManifest({ set: "s", number: 2, samples: [sample("a")] });
    expect(canonicalJson(manifest)).toBe(
      canonicalJson(releaseManifest({ set: "s", number: 2, samples: [{ ...sample("a") }] })),
    );
    expect(canonicalJson(manifest)).not.toBe(
      canonicalJson(
        releaseManifest({ set: "s", number: 2, samples: [{ ...sample("a"), contentHash: "ac" }] }),
      ),
    );
  });

  test("orders keys by code unit, whatever the locale", () => {
    const keys = ["b", "ä", "B", "a"].map((key) => ({ key }));
    expect(keys.sort(byKey).map((one) => one.key)).toEqual(["B", "a", "b", "ä"]);
  });
});

test("a case becomes a sample up to what is judged, with the evidence that lies in it", () => {
  const found = sampleFromCase(
    {
      messages: [
        { role: "user", content: "q" },
        { role: "assistant", content: "a" },
        { role: "user", content: "later" },
      ],
      judged: { message: 1 },
    },
    {
      ...EMPTY_LABEL,
      evidence: [
        { message: 1, start: 0, end: 1, dimension: "helpful" },
        { message: 2, start: 0, end: 2, dimension: "honest" },
      ],
    },
  );
  expect(found.messages).toHaveLength(2);
  expect(found.label.evidence.map((span) => span.message)).toEqual([1]);
});

test("a change of label is told field by field", () => {
  expect(
    fieldChanges(
      { ...EMPTY_LABEL, behavior: "full_refusal", helpful: "fail" },
      { ...EMPTY_LABEL, behavior: "partial_refusal", helpful: "fail" },
    ),
  ).toEqual([{ field: "behavior", before: "full_refusal", after: "partial_refusal" }]);
});

describe("who may decide a proposal", () => {
  const open = { state: "open", opened: true, own: false, alone: false };
  test.each([
    { standing: open, decidable: true },
    { standing: { ...open, state: "approved" }, decidable: false },
    { standing: { ...open, opened: false }, decidable: false },
    { standing: { ...open, own: true }, decidable: false },
    { standing: { ...open, own: true, alone: true }, decidable: true },
  ])("$standing", ({ standing, decidable }) => {
    expect(whyNotDecidable(standing) === null).toBe(decidable);
  });
});
