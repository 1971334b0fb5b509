import type { DecidingField } from "@/lib/core/rubric/label";

/** The fields that decide a label, as tables call them. */
export const DECIDING_FIELD_NAMES: Record<DecidingField, string> = {
  requestLabel: "Request",
  behavior: "Response",
  helpful: "Helpful",
  honest: "Honest",
  harmless: "Harmless",
  expectedAction: "Expected",
};
