import { deliveryOfError } from "@/lib/client/outbox/delivery-of-error";
import type { Delivery, OutboxEntry } from "@/lib/client/outbox/outbox-entry";
import { requestJson } from "@/lib/client/request-json";
import { reviewPath } from "@/lib/client/review-path";

/** After this an answer is taken for lost; the entry's id makes the repetition harmless. */
const PATIENCE_MS = 20_000;

/** Sends an entry once. Never rejects: what went wrong is in the delivery. */
export async function sendEntry(entry: OutboxEntry): Promise<Delivery> {
  const { project, slotId, request } = entry;
  try {
    const answer = await requestJson<unknown>(reviewPath(project, "slots", slotId, request.kind), {
      method: "POST",
      body: request.body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return { kind: "acknowledged", answer };
  } catch (error) {
    return deliveryOfError(error);
  }
}
