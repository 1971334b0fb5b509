import "server-only";
import type { ProblemBody } from "@/lib/contract/problem";
import type { Failure, FailureCode } from "@/lib/core/errors";

const STATUS: Record<FailureCode, { status: number; title: string }> = {
  invalid: { status: 400, title: "Invalid input" },
  unauthenticated: { status: 401, title: "Not signed in" },
  forbidden: { status: 403, title: "Not allowed" },
  not_found: { status: 404, title: "Not found" },
  conflict: { status: 409, title: "Conflict" },
  rate_limited: { status: 429, title: "Too many requests" },
  unavailable: { status: 503, title: "Not available" },
};

const RETRY_AFTER_SECONDS: Partial<Record<FailureCode, string>> = {
  rate_limited: "60",
  unavailable: "5",
};

const REASON_STATUS: Record<string, number> = { idempotency_mismatch: 422, body_too_large: 413 };

function problemResponse(body: ProblemBody, extra: HeadersInit = {}): Response {
  return Response.json(body, {
    status: body.status,
    headers: { ...extra, "content-type": "application/problem+json", "cache-control": "no-store" },
  });
}

/** A failure as RFC 9457 says it. */
export function failureResponse(failure: Failure, requestId: string): Response {
  const { status, title } = STATUS[failure.code];
  const retryAfter = RETRY_AFTER_SECONDS[failure.code];
  return problemResponse(
    {
      type: "about:blank",
      title,
      status: REASON_STATUS[failure.reason ?? ""] ?? status,
      detail: failure.message,
      code: failure.code,
      ...(failure.reason === undefined ? {} : { reason: failure.reason }),
      requestId,
      ...(failure.problems.length === 0 ? {} : { problems: [...failure.problems] }),
    },
    retryAfter === undefined ? {} : { "retry-after": retryAfter },
  );
}

/** A bug: says nothing of its cause, but the number to look up in the log. */
export function bugResponse(requestId: string): Response {
  return problemResponse({
    type: "about:blank",
    title: "Internal error",
    status: 500,
    detail: `Something went wrong here. Try again; if it stays, the log has it under ${requestId}.`,
    code: "internal",
    requestId,
  });
}
