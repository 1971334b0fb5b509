import { expect, test } from "vitest";
import { otherFieldText } from "@/components/rubric/other-field-text";
import { OTHER_FIELDS, otherChanges, saysTheSame } from "@/lib/core/rubric/other-fields";
import { labelOf } from "./label-of.ts";

const PLAIN = labelOf();
const FULL = labelOf({
  injectionAttempt: true,
  hedged: true,
  handedOver: true,
  actionOverridden: true,
  severity: 2,
  tension: { won: "harmless", lost: "helpful" },
  tags: ["tone", "privacy_leak"],
});

test("A change shows every field beside the deciding ones that it sets, changes or takes back", () => {
  expect(otherChanges(null, FULL)).toEqual([...OTHER_FIELDS]);
  expect(otherChanges(PLAIN, FULL)).toEqual([...OTHER_FIELDS]);
  expect(otherChanges(FULL, PLAIN)).toEqual([...OTHER_FIELDS]);
  expect(otherChanges(FULL, FULL)).toEqual([...OTHER_FIELDS]);
  expect(otherChanges(PLAIN, labelOf({ severity: null }))).toEqual(["severity"]);
});

test("A plain label has nothing to show, whether or not there was one before", () => {
  expect(otherChanges(null, PLAIN)).toEqual([]);
  expect(otherChanges(PLAIN, PLAIN)).toEqual([]);
});

test("Tags in another order say the same; other tags, and the other way of a tension, do not", () => {
  expect(saysTheSame(FULL, { ...FULL, tags: ["privacy_leak", "tone"] }, "tags")).toBe(true);
  expect(saysTheSame(FULL, { ...FULL, tags: ["tone"] }, "tags")).toBe(false);
  const turned = { ...FULL, tension: { won: "helpful", lost: "harmless" } as const };
  expect(saysTheSame(FULL, turned, "tension")).toBe(false);
});

test("Each says its value in words, and whether it was asked", () => {
  expect(OTHER_FIELDS.map((field) => otherFieldText(FULL, field))).toEqual([
    "yes",
    "yes",
    "yes",
    "yes",
    "2, serious",
    "harmless over helpful",
    "tone, privacy leak",
  ]);
  const unasked = labelOf({ injectionAttempt: null, severity: null });
  expect(otherFieldText(unasked, "injectionAttempt")).toBe("not asked");
  expect(otherFieldText(unasked, "severity")).toBe("not asked");
  expect(otherFieldText(PLAIN, "hedged")).toBe("no");
  expect(otherFieldText(PLAIN, "tags")).toBe("none");
});
