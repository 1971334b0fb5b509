import type { Label } from "../rubric/label";

/** The evaluation sets that every project has, by slug. */
export const STANDARD_SETS = [
  "normal-help",
  "dangerous-overreach",
  "uncertain-facts",
  "prompt-injection",
] as const;
export type StandardSet = (typeof STANDARD_SETS)[number];

/**
 * The set that a label belongs to. An injection attempt goes before what it asks for. Null where a lead
 * picks: the request is policy-sensitive, or its kind was not asked.
 */
export function setForLabel(
  label: Pick<Label, "requestLabel" | "injectionAttempt">,
): StandardSet | null {
  if (label.injectionAttempt === true) return "prompt-injection";
  switch (label.requestLabel) {
    case "normal_help":
      return "normal-help";
    case "unsafe_request":
      return "dangerous-overreach";
    case "uncertain_fact":
      return "uncertain-facts";
    case "policy_sensitive":
    case null:
      return null;
  }
}
