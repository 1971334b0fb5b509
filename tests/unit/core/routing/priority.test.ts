import { expect, test } from "vitest";
import type { PriorityInput } from "@/lib/core/routing/priority";
import { priorityOf, priorityParts } from "@/lib/core/routing/priority";

const QUIET: PriorityInput = {
  severity: 0,
  requestProbability: 1,
  disagreement: null,
  doors: [],
  dueShare: null,
};
const priority = (changes: Partial<PriorityInput>) =>
  priorityOf(priorityParts({ ...QUIET, ...changes }));

test("is zero, without parts, where nothing presses", () => {
  expect(priorityParts(QUIET)).toEqual([]);
});

test("is the sum of its named parts, largest first", () => {
  const parts = priorityParts({
    severity: 2,
    requestProbability: 0.5,
    disagreement: 1,
    doors: ["random_audit"],
    dueShare: 0.1,
  });
  expect(parts.map(({ part, points }) => [part, points])).toEqual([
    ["severity", 50],
    ["disagreement", 30],
    ["uncertainty", 15],
    ["sampling", 10],
    ["age", 4],
  ]);
  expect(priorityOf(parts)).toBe(109);
});

test("the gravest severity goes before everything else of a lesser one", () => {
  expect(priority({ severity: 3 })).toBeGreaterThan(
    priority({ severity: 1, requestProbability: 0.25, disagreement: 0.5, dueShare: 0.5 }),
  );
});

test("stays a whole number within bounds for any shares", () => {
  expect(priority({ dueShare: 9 })).toBe(40);
  expect(priority({ dueShare: -1, requestProbability: 2, disagreement: Number.NaN })).toBe(0);
});
