import { describe, expect, it } from "vitest";
import { deliveryOfError } from "@/lib/client/outbox/delivery-of-error";
import { RequestError } from "@/lib/client/request-json";

function refused(status: number, reason?: string, retryAfterSeconds: number | null = null) {
  const problem = {
    type: "about:blank",
    title: "Conflict",
    status,
    detail: "No.",
    code: "conflict",
    requestId: "r",
    ...(reason === undefined ? {} : { reason }),
  } as const;
  return deliveryOfError(new RequestError(status, problem, retryAfterSeconds));
}

describe("what a failed request means", () => {
  it("is a lost connection where nothing answered", () => {
    expect(deliveryOfError(new TypeError("fetch failed"))).toMatchObject({
      because: "unreachable",
    });
    expect(deliveryOfError(new DOMException("late", "TimeoutError"))).toMatchObject({
      because: "unreachable",
    });
  });

  it("is worth repeating where the server is busy or broken", () => {
    for (const status of [408, 425, 429, 500, 502, 503]) {
      expect(refused(status)).toMatchObject({ kind: "delayed", because: "busy" });
    }
    expect(refused(503, undefined, 7)).toMatchObject({ retryAfterMs: 7_000 });
  });

  it("waits for a person to sign in again", () => {
    expect(refused(401)).toMatchObject({ kind: "delayed", because: "signed_out" });
  });

  it("is for good where the server refused it", () => {
    for (const status of [400, 403, 404, 409, 413, 422]) {
      expect(refused(status, "lease_lost")).toEqual({
        kind: "refused",
        refusal: { status, reason: "lease_lost", sentence: "No." },
      });
    }
  });
});
