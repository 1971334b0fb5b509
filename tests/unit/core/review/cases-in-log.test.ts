import { expect, it } from "vitest";
import { casesInLog } from "@/lib/core/review/cases-in-log";

it("An entry names the one case it is about, and counts several", () => {
  expect(casesInLog(["a"])).toBe("a");
  expect(casesInLog(new Set(["a", "b", "c"]))).toBe("3 cases");
});
