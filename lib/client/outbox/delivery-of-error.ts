import type { Delivery } from "@/lib/client/outbox/outbox-entry";
import { RequestError } from "@/lib/client/request-json";

const LATER = new Set([408, 425, 429]);

/** Whether a failed request is worth repeating, must be, or never will be. */
export function deliveryOfError(error: unknown): Delivery {
  if (!(error instanceof RequestError)) return delayed("unreachable", null);
  const { status, problem, retryAfterSeconds } = error;
  const retryAfterMs = retryAfterSeconds === null ? null : retryAfterSeconds * 1_000;
  if (status === 401) return delayed("signed_out", retryAfterMs);
  if (status >= 500 || LATER.has(status)) return delayed("busy", retryAfterMs);
  return {
    kind: "refused",
    refusal: { status, reason: problem?.reason ?? null, sentence: error.message },
  };
}

function delayed(
  because: Extract<Delivery, { kind: "delayed" }>["because"],
  retryAfterMs: number | null,
): Delivery {
  return { kind: "delayed", because, retryAfterMs };
}
