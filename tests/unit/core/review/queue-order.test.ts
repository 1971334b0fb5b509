import { expect, test } from "vitest";
import type { QueueHead } from "@/lib/core/review/queue-order";
import { queueOrder } from "@/lib/core/review/queue-order";

const head = (slug: string, priority: number, reserved = false): QueueHead => ({
  queueId: slug,
  slug,
  reserved,
  priority,
  dueAt: null,
  createdAt: 0,
});

/** One in five is for the audit; of ten claims this many were. */
const order = (heads: QueueHead[], audit: number) =>
  queueOrder(heads, { total: 9, audit }, 0.2).map(({ slug }) => slug);

test("the random audit comes first while it has less than its share, and last after", () => {
  const heads = [head("random-audit", 10), head("new-samples", 10), head("escalations", 60)];
  expect(order(heads, 1)).toEqual(["random-audit", "escalations", "new-samples"]);
  expect(order(heads, 2)).toEqual(["escalations", "new-samples", "random-audit"]);
});

test("a case drawn for the audit is no more urgent than others for that alone", () => {
  expect(order([head("random-audit", 10), head("escalations", 3)], 2)).toEqual([
    "escalations",
    "random-audit",
  ]);
});

test("a drawn case that was escalated is served with the urgency of the escalation", () => {
  const heads = [head("new-samples", 10), head("escalations", 60), head("random-audit", 110)];
  expect(order(heads, 9)).toEqual(["random-audit", "escalations", "new-samples"]);
  const lesser = [head("random-audit", 30), head("new-samples", 10), head("escalations", 60)];
  expect(order(lesser, 9)).toEqual(["escalations", "random-audit", "new-samples"]);
});

test("what is assigned comes first, but the random audit keeps its share", () => {
  const heads = [head("random-audit", 10), head("new-samples", 10, true), head("escalations", 60)];
  expect(order(heads, 2)).toEqual(["new-samples", "escalations", "random-audit"]);
  expect(order(heads, 1)).toEqual(["random-audit", "new-samples", "escalations"]);
  const audit = [head("random-audit", 10, true), head("escalations", 60)];
  expect(order(audit, 2)).toEqual(["random-audit", "escalations"]);
});
