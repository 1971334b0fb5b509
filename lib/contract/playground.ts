import { z } from "zod";
import { slug } from "@/lib/contract/address";
import type { RuleView } from "@/lib/contract/rules";
import { CASE_LIMITS } from "@/lib/core/cases/case-limits";
import type { Policy } from "@/lib/core/routing/policy";

const optionalName = z.string().trim().min(1).max(CASE_LIMITS.nameLength).nullable();

/** A conversation of the playground to be kept as a new sample; its messages are checked as any case's. */
export const saveSampleInput = z.strictObject({
  set: slug,
  messages: z.array(z.unknown()).min(1),
  model: optionalName,
  language: optionalName,
  category: optionalName,
});
export type SaveSampleInput = z.output<typeof saveSampleInput>;

/** The case that waits for a blind label; `known` where the same one was there already. */
export type SaveSampleAnswer = { caseId: string; known: boolean };

/** What a trial in the browser rests on. */
export type PlaygroundView = {
  policy: Policy;
  scorerInForce: string;
  randomAuditRate: number;
  rules: RuleView[];
  sets: { slug: string; name: string }[];
};
