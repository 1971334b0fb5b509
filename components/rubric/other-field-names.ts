import type { OtherField } from "@/lib/core/rubric/other-fields";

/** The fields beside the deciding ones, as tables call them. */
export const OTHER_FIELD_NAMES: Readonly<Record<OtherField, string>> = {
  injectionAttempt: "Injection",
  hedged: "Hedged",
  handedOver: "Handed over",
  actionOverridden: "Against the policy",
  severity: "Severity",
  tension: "Tension",
  tags: "Tags",
};
