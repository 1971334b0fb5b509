import { expect, test } from "vitest";
import { labelEffect } from "@/lib/client/queue/outcome-words";

test("A label for many says whose labels give way, and each refusal once with its cases", () => {
  const refused = ["a", "b", "c", "d"].map((name) => ({
    caseId: name,
    externalId: `case-${name}`,
    why: "Ben has it open.",
  }));
  const other = { caseId: "e", externalId: "case-e", why: "It is still being scored." };
  const effect = labelEffect({
    first: 3,
    overwritten: [
      { by: "Ben", count: 2 },
      { by: "Ann", count: 1 },
    ],
    taken: [{ from: "Ann", count: 1 }],
    refused: [other, ...refused],
  });
  expect(effect).toEqual({
    overwritten: 3,
    overwrites: "2 by Ben, 1 by Ann",
    taken: [{ from: "Ann", count: 1 }],
    refusals: [
      { why: "Ben has it open.", count: 4, names: "case-a, case-b, case-c and 1 more" },
      { why: "It is still being scored.", count: 1, names: "case-e" },
    ],
  });
});

test("Where nothing gives way and nothing is refused, it says nothing of it", () => {
  const nothing = { first: 1, overwritten: [], taken: [], refused: [] };
  expect(labelEffect(nothing)).toEqual({
    overwritten: 0,
    overwrites: "",
    taken: [],
    refusals: [],
  });
});
