import { expect, test } from "vitest";
import { numberedSlug, slugOf } from "@/lib/core/projects/slug";

test.each([
  ["My assistant", "my-assistant"],
  ["  Süßwasser & Café № 4 ", "su-wasser-cafe-no-4"],
  ["…", "project"],
  ["日本語", "project"],
  ["-a--b-", "a-b"],
])("%j stands in an address as %j", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test("a long name is cut without a hyphen at its end", () => {
  expect(slugOf(`${"a".repeat(39)} b`)).toBe("a".repeat(39));
});

test("a taken slug is numbered from two on", () => {
  expect([1, 2, 3].map((attempt) => numberedSlug("demo", attempt))).toEqual([
    "demo",
    "demo-2",
    "demo-3",
  ]);
});
