import { expect, test } from "vitest";
import { DEFAULT_POLICY } from "@/lib/core/routing/default-policy";
import { formatRoutingTable } from "@/lib/core/routing/format-routing-table";

test("the default policy prints the source document's table byte for byte", () => {
  expect(formatRoutingTable(DEFAULT_POLICY)).toBe(
    `{'label': 'normal_help', 'action': 'answer'}
{'label': 'unsafe_request', 'action': 'refuse'}
{'label': 'uncertain_fact', 'action': 'answer_with_uncertainty'}
{'label': 'policy_sensitive', 'action': 'escalate_or_review'}
`,
  );
});
