import "server-only";
import { Failure } from "@/lib/core/errors";
import { log } from "@/lib/server/log";
import { bugResponse, failureResponse } from "@/lib/server/problem";

/**
 * Answers a request with what `work` returns (a value as JSON, or a whole Response), or with the
 * RFC 9457 form of the failure it throws. Every answer carries the request's id.
 */
export async function respond(
  request: Request,
  requestId: string,
  work: () => Promise<unknown>,
): Promise<Response> {
  const response = await settle(request, requestId, work);
  response.headers.set("x-request-id", requestId);
  return response;
}

async function settle(
  request: Request,
  requestId: string,
  work: () => Promise<unknown>,
): Promise<Response> {
  try {
    const value = await work();
    if (value instanceof Response) return value;
    return Response.json(value ?? null, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (error instanceof Failure) {
      if (error.code === "unavailable") {
        log.warn({ requestId, method: request.method, err: error.cause }, "request put off");
      }
      return failureResponse(error, requestId);
    }
    log.error({ requestId, method: request.method, err: error }, "request failed");
    return bugResponse(requestId);
  }
}
