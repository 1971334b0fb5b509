import { expect, it } from "vitest";
import { refusalReasons } from "@/lib/client/queue/outcome-words";
import { queueSearch } from "@/lib/client/queue/queue-search";
import { queueFilterSchema } from "@/lib/contract/queue";

it("An address says what is set, and gives the same filter back", () => {
  const filter = queueFilterSchema.parse({ model: "gpt x/2", q: "a & b = c", failed: "honest" });
  const search = queueSearch(filter);
  expect(queueFilterSchema.parse(Object.fromEntries(new URLSearchParams(search)))).toEqual(filter);
  expect(search).not.toContain("language");
});

it("Reasons of refusals are said once each, the most frequent first", () => {
  const refused = ["a", "b", "b"].map((why, index) => ({ caseId: `${index}`, why }));
  const [a, first, second] = refused;
  expect(refusalReasons(refused)).toEqual([
    { why: "b", count: 2, cases: [first, second] },
    { why: "a", count: 1, cases: [a] },
  ]);
});
