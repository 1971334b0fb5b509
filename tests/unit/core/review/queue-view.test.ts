import { describe, expect, test } from "vitest";
import { filterKey, markedView, shippedViews } from "@/lib/core/review/queue-view";

const LEAD = { readAll: true, review: true };
const views = shippedViews(LEAD);
const idOf = (filter: Record<string, string | undefined>) => markedView(views, filter)?.id ?? null;

describe("The view that is marked", () => {
  test("is the first one where the address says nothing, or only what goes without saying", () => {
    expect(idOf({})).toBe("waiting");
    expect(idOf({ status: "waiting", sort: "priority", q: undefined, label: "" })).toBe("waiting");
  });

  test("is found whatever the order of the words", () => {
    expect(idOf({ observed: "refuse", status: "all", expected: "answer" })).toBe("over-refused");
  });

  test("is none where any word differs: a filter more, another order, a search", () => {
    expect(idOf({ language: "de" })).toBeNull();
    expect(idOf({ sort: "newest" })).toBeNull();
    expect(idOf({ q: "lock" })).toBeNull();
    expect(idOf({ status: "all", expected: "answer", observed: "refuse", q: "x" })).toBeNull();
  });

  test("is the product's where a saved one says the same", () => {
    const saved = [...views, { id: "own", name: "My own", filter: { assignee: "me" } }];
    expect(markedView(saved, { assignee: "me" })?.id).toBe("mine");
  });
});

test("Every shipped view finds something else", () => {
  for (const may of [LEAD, { readAll: false, review: true }, { readAll: true, review: false }]) {
    const keys = shippedViews(may).map(({ filter }) => filterKey(filter));
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test("Who sees only what waits is offered no view of other cases; who rates none, no own ones", () => {
  const reviewer = shippedViews({ readAll: false, review: true });
  expect(reviewer.map(({ filter }) => filter.status)).toEqual(reviewer.map(() => undefined));
  expect(reviewer.map(({ id }) => id)).toContain("mine");
  expect(shippedViews({ readAll: true, review: false }).map(({ id }) => id)).not.toContain("mine");
});
