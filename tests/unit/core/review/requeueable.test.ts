import { expect, test } from "vitest";
import { requeueable } from "@/lib/core/review/requeueable";

test("A case goes back to a queue unless it is being scored or someone has it open", () => {
  const free = (status: string) => requeueable({ status, holder: null });
  expect(["resolved", "not_selected", "waiting", "scoring"].map(free)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(requeueable({ status: "waiting", holder: "Rae Reviewer" })).toBe(false);
});
