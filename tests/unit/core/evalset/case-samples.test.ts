import { expect, test } from "vitest";
import { keptSplit, placeCase } from "@/lib/core/evalset/case-samples";

const help = { set: { slug: "normal-help" }, split: "train" } as const;
const danger = { set: { slug: "dangerous-overreach" }, split: "fewshot" } as const;

test("A label changes the case's sample of its own set, and retires those of the others", () => {
  expect(placeCase([help, danger], "normal-help")).toEqual({ current: help, retired: [danger] });
  expect(placeCase([help], "uncertain-facts")).toEqual({ current: null, retired: [help] });
});

test("Before a set is chosen nothing is changed or retired", () => {
  expect(placeCase([help, danger], null)).toEqual({ current: null, retired: [] });
});

test("A case keeps its split where it stands, and takes it along where it goes", () => {
  expect(keptSplit([danger, help], "normal-help")).toBe("train");
  expect(keptSplit([help], "dangerous-overreach")).toBe("train");
  expect(keptSplit([], "normal-help")).toBeNull();
});
