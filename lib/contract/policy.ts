import { z } from "zod";
import type { PolicyContent } from "@/lib/core/routing/policy";
import { ACTIONS, REQUEST_LABELS } from "@/lib/core/rubric/label";

const share = z.number().min(0).max(1);
const names = z.array(z.string()).exactOptional();
const severity = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

const condition = z.strictObject({
  requestLabels: z.array(z.enum(REQUEST_LABELS)).exactOptional(),
  injectionAttempt: z.boolean().exactOptional(),
  flags: names,
  categories: names,
  tools: names,
  severityFrom: severity.exactOptional(),
});

/** A policy version as it is stored: the JSON column is parsed with this when it is read. */
export const policyContentSchema = z.strictObject({
  name: z.string(),
  actions: z.record(z.enum(REQUEST_LABELS), z.enum(ACTIONS)),
  rules: z.array(
    z.strictObject({ id: z.string().min(1), when: condition, action: z.enum(ACTIONS) }),
  ),
  thresholds: z.strictObject({
    requestProbability: share,
    behaviorProbability: share,
    disagreement: share,
  }),
  sampling: z.strictObject({ randomAuditRate: share, severeFrom: severity }),
}) satisfies z.ZodType<PolicyContent>;
