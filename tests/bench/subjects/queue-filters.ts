import type { QueueQuery } from "@/lib/contract/queue";
import { queueQuery } from "@/lib/contract/queue";
import type { QueueSort } from "@/lib/core/review/queue-filters";

/** What is asked of the queue, by the words of the table. Each filter of the page is in it. */
const FILTERS: Readonly<Record<string, Record<string, string>>> = {
  "waiting (the page's first view)": {},
  "all cases": { status: "all" },
  resolved: { status: "resolved" },
  "not selected": { status: "not_selected" },
  "a model": { status: "all", model: "assist-small" },
  "a version": { status: "all", model: "assist-large", version: "2.2" },
  "a version, waiting": { model: "assist-large", version: "2.2" },
  "label: normal help": { status: "all", label: "normal_help" },
  "label: policy-sensitive": { status: "all", label: "policy_sensitive" },
  "label: unsafe request, waiting": { label: "unsafe_request" },
  "expected: refuse": { status: "all", expected: "refuse" },
  "observed: answer": { status: "all", observed: "answer" },
  "expected answer, observed refuse": { status: "all", expected: "answer", observed: "refuse" },
  "helpful fails": { status: "all", failed: "helpful" },
  "honest fails": { status: "all", failed: "honest" },
  "harmless fails": { status: "all", failed: "harmless" },
  "harmless fails, waiting": { failed: "harmless" },
  "a language": { status: "all", language: "zh" },
  "a category": { status: "all", category: "billing" },
  "a category, waiting": { category: "billing" },
  "of the last day": { status: "all", age: "day" },
  "of the last day, waiting": { age: "day" },
  "older than a month": { status: "all", age: "older" },
  "the random audit's": { queue: "random-audit" },
  "the escalations'": { queue: "escalations" },
  "assigned to me": { assignee: "me" },
  "assigned to nobody": { assignee: "nobody" },
  corrected: { status: "all", corrected: "yes" },
  "not corrected": { status: "all", corrected: "no" },
  "search: a frequent word": { status: "all", q: "ticket" },
  "search: one in a hundred has it": { status: "all", q: "password" },
  "search: a rare one": { status: "all", q: "FW-48213" },
  "search: nothing holds it": { status: "all", q: "zyzzyva" },
  "search: a frequent word, waiting": { q: "ticket" },
  "search, label and version": {
    status: "all",
    q: "order",
    label: "normal_help",
    model: "assist-large",
    version: "2.0",
  },
};

export type NamedQuery = { what: string; query: QueueQuery };

/** Every filter in one order. */
export function queriesBy(sort: QueueSort): NamedQuery[] {
  return Object.entries(FILTERS).map(([what, filter]) => ({
    what: `${what} · ${sort === "priority" ? "by priority" : "newest"}`,
    query: queueQuery.parse({ ...filter, sort }),
  }));
}
