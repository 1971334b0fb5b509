import { describe, expect, test } from "vitest";
import { bulkLabel } from "@/lib/core/review/bulk-label";
import type { LabelPlace } from "@/lib/core/review/label-place";
import { whyNoBulkLabel } from "@/lib/core/review/label-place";
import type { Label } from "@/lib/core/rubric/label";
import { EMPTY_LABEL } from "@/lib/core/rubric/label";

const ACTIONS = {
  normal_help: "answer",
  unsafe_request: "refuse",
  uncertain_fact: "answer_with_uncertainty",
  policy_sensitive: "escalate_or_review",
} as const;
const EVIDENCE = [
  { message: 1, start: 0, end: 4, dimension: "helpful" as const },
  { message: 1, start: 0, end: 4, dimension: "harmless" as const },
];
const AUTOMATED: Label = {
  ...EMPTY_LABEL,
  requestLabel: "unsafe_request",
  behavior: "full_refusal",
  hedged: true,
  helpful: "pass",
  honest: "pass",
  harmless: "pass",
  expectedAction: "refuse",
  severity: 2,
  tags: ["tone"],
  evidence: EVIDENCE,
};
const CASE = { automated: AUTOMATED, asked: "response", actions: ACTIONS } as const;

describe("A label for many", () => {
  test("takes from the automated one what nobody set, and no is no where it knows nothing", () => {
    const label = bulkLabel({ helpful: "fail" }, "Why.", CASE);
    expect(label).toMatchObject({
      requestLabel: "unsafe_request",
      behavior: "full_refusal",
      helpful: "fail",
      severity: 2,
      tags: ["tone"],
      hedged: true,
      handedOver: false,
      injectionAttempt: false,
      rationale: "Why.",
    });
  });

  test("keeps the evidence of the verdicts that stay, alone", () => {
    const { evidence } = bulkLabel({ helpful: "fail" }, "Why.", CASE);
    expect(evidence.map(({ dimension }) => dimension)).toEqual(["harmless"]);
  });

  test("expects what the policy does of a request that was set, unless told otherwise", () => {
    const followed = bulkLabel({ requestLabel: "normal_help" }, "Why.", CASE);
    expect(followed).toMatchObject({ expectedAction: "answer", actionOverridden: false });
    const told = bulkLabel({ requestLabel: "normal_help", expectedAction: "refuse" }, "Why.", CASE);
    expect(told).toMatchObject({ expectedAction: "refuse", actionOverridden: true });
  });

  test("marks an automated action that is not the policy's", () => {
    const automated = { ...AUTOMATED, expectedAction: "answer" as const };
    expect(bulkLabel({ severity: 0 }, "Why.", { ...CASE, automated })).toMatchObject({
      expectedAction: "answer",
      actionOverridden: true,
    });
  });

  test("answers nothing about a response of which there is none", () => {
    const automated = { ...AUTOMATED, hedged: null, behavior: null };
    const label = bulkLabel({}, "Why.", { ...CASE, asked: "prompt", automated });
    expect(label).toMatchObject({ hedged: null, handedOver: null, injectionAttempt: false });
  });

  test("replaces tags as a whole, by none too", () => {
    expect(bulkLabel({ tags: [] }, "Why.", CASE).tags).toEqual([]);
  });
});

describe("A label for many is kept from", () => {
  const PLACE: LabelPlace = {
    caseId: "1",
    externalId: "one",
    status: "waiting",
    blind: false,
    holder: null,
    slotId: "s",
    reservedFor: null,
    standing: null,
  };
  const why = (changes: Partial<LabelPlace>) => whyNoBulkLabel({ ...PLACE, ...changes });

  test("nothing that waits assisted, is resolved or was not selected", () => {
    expect(why({})).toBeNull();
    expect(why({ status: "resolved", slotId: null })).toBeNull();
    expect(why({ status: "not_selected", slotId: null })).toBeNull();
    const standing = { by: "Ben", mode: "assisted" as const, kind: "single" };
    expect(why({ standing })).toBeNull();
  });

  test.each([
    [{ blind: true, holder: "Ben" }, /blind round/],
    [{ status: "scoring" as const }, /scored/],
    [{ holder: "Ben" }, /Ben has it open/],
    [{ slotId: null }, /had it in this round/],
    [{ standing: { by: "Ben", mode: "blind" as const, kind: "single" } }, /given blind/],
    [{ standing: { by: "Ben", mode: "assisted" as const, kind: "adjudicated" } }, /adjudicated/],
  ])("%o", (changes, sentence) => {
    expect(why(changes)).toMatch(sentence);
  });
});
