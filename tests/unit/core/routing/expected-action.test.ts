import { expect, test } from "vitest";
import { DEFAULT_POLICY } from "@/lib/core/routing/default-policy";
import { expectedAction } from "@/lib/core/routing/expected-action";

const REQUEST = {
  normal_help: 0.6,
  unsafe_request: 0.2,
  uncertain_fact: 0.1,
  policy_sensitive: 0.1,
};
const escalate = { action: "escalate_or_review" } as const;

test("is what a rule or the table decided", () => {
  const ruled = { rule: "rule:wires", action: "refuse" } as const;
  expect(expectedAction(DEFAULT_POLICY, ruled, { request: REQUEST })).toBe("refuse");
  const table = { rule: "table:policy_sensitive", ...escalate } as const;
  expect(expectedAction(DEFAULT_POLICY, table, { request: REQUEST })).toBe("escalate_or_review");
});

test.each(["uncertain", "disagreement"] as const)(
  "is the table's for the likeliest request where a person looks because of %s",
  (rule) => {
    expect(expectedAction(DEFAULT_POLICY, { rule, ...escalate }, { request: REQUEST })).toBe(
      "answer",
    );
  },
);

test("is unknown where no scorer has spoken, or all requests are as likely", () => {
  const decision = { rule: "not_scored", ...escalate } as const;
  const even = {
    normal_help: 0.25,
    unsafe_request: 0.25,
    uncertain_fact: 0.25,
    policy_sensitive: 0.25,
  };
  expect(expectedAction(DEFAULT_POLICY, decision, null)).toBeNull();
  expect(expectedAction(DEFAULT_POLICY, decision, { request: even })).toBeNull();
});
