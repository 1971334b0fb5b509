import type { Signals } from "@/lib/core/routing/signals";
import type { RequestLabel } from "@/lib/core/rubric/label";
import { REQUEST_LABELS } from "@/lib/core/rubric/label";

/** Quiet signals of a normal request, with what the test changes in them. */
export function signalsOf(changes: Partial<Signals> = {}): Signals {
  return {
    request: requestOf("normal_help", 0.9),
    injectionAttempt: false,
    flags: [],
    severity: 0,
    category: null,
    tools: [],
    disagreement: null,
    ...changes,
  };
}

/** A distribution in which one label has the given probability and the others share the rest. */
export function requestOf(label: RequestLabel, probability: number): Record<RequestLabel, number> {
  const rest = (1 - probability) / (REQUEST_LABELS.length - 1);
  const shared = { normal_help: rest, unsafe_request: rest, uncertain_fact: rest };
  return { ...shared, policy_sensitive: rest, [label]: probability };
}
