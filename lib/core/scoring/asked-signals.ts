import type { RequestSignal } from "./rules/rule";

/** The signals by which a request shows that it may be unsafe. */
export const ASKED_SIGNALS: readonly RequestSignal[] = [
  "danger",
  "discrimination",
  "private_data",
  "self_harm",
  "injection",
];
