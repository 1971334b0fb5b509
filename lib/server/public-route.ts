import "server-only";
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { parse } from "@/lib/server/parse";
import { createPublicContext } from "@/lib/server/public-context";
import { readJson } from "@/lib/server/read-body";
import { respond } from "@/lib/server/respond";
import { requireSameOrigin } from "@/lib/server/same-origin";
import type { PublicContext } from "@/lib/services/public-context";

const MAX_BYTES = 16_384;

/**
 * Makes a route handler for people who are not signed in: same origin, a small JSON body parsed
 * strictly, failures as RFC 9457.
 */
export function publicRoute<Body extends z.ZodType>(definition: {
  body: Body;
  handle(context: PublicContext, body: z.output<Body>, request: Request): Promise<unknown>;
}) {
  return (request: Request): Promise<Response> => {
    const now = new Date();
    const requestId = randomUUID();
    return respond(request, requestId, async () => {
      requireSameOrigin(request.headers);
      const body = parse(definition.body, await readJson(request, MAX_BYTES));
      return definition.handle(createPublicContext(now, requestId), body, request);
    });
  };
}
