import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { Failure } from "@/lib/core/errors";
import { readActor } from "@/lib/server/actor";
import { createContext } from "@/lib/server/create-context";
import { parse } from "@/lib/server/parse";
import { readJson } from "@/lib/server/read-body";
import { respond } from "@/lib/server/respond";
import { requireSameOrigin } from "@/lib/server/same-origin";
import { storableBody, storableQuery } from "@/lib/server/storable";
import type { Context } from "@/lib/services/context";

const MAX_BODY_BYTES = 1_048_576;
const NOTHING = z.object({});

/** What Next hands a route handler beside the request. */
export type RouteSegment = { params: Promise<Record<string, string | string[]>> };

type Definition<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> = {
  params?: Params;
  query?: Query;
  /** Of at most 1 MiB. A handler that takes more reads it by itself. */
  body?: Body;
  /** The body is a case's: it comes as it was sent, for taking a case in repairs it and keeps that it did. */
  unrepaired?: true;
  /** Returns a value to be sent as JSON, or a whole Response. */
  handle(
    context: Context,
    input: { params: z.output<Params>; query: z.output<Query>; body: z.output<Body> },
    request: Request,
  ): Promise<unknown>;
};

/**
 * Makes a route handler: identifies the actor, refuses foreign origins on writes, parses all input
 * strictly, calls `handle`, and translates failures into RFC 9457 answers with the request's id.
 */
export function route<
  Params extends z.ZodType = typeof NOTHING,
  Query extends z.ZodType = typeof NOTHING,
  Body extends z.ZodType = typeof NOTHING,
>(definition: Definition<Params, Query, Body>) {
  return (request: Request, segment: RouteSegment): Promise<Response> => {
    const now = new Date();
    const requestId = randomUUID();
    return respond(request, requestId, async () => {
      if (request.method !== "GET" && !request.headers.has("authorization")) {
        requireSameOrigin(request.headers);
      }
      const actor = await readActor(request.headers, now);
      if (actor === null) throw new Failure("unauthenticated", "Sign in, or send an API key.");
      const input = {
        params: parse(
          definition.params ?? NOTHING,
          (await segment.params) ?? {},
        ) as z.output<Params>,
        query: parse(
          definition.query ?? NOTHING,
          storableQuery(new URL(request.url).searchParams),
        ) as z.output<Query>,
        body: (definition.body === undefined
          ? {}
          : parse(definition.body, await readBody(request, definition))) as z.output<Body>,
      };
      return definition.handle(createContext(actor, now, requestId), input, request);
    });
  };
}

async function readBody(request: Request, { unrepaired }: { unrepaired?: true }): Promise<unknown> {
  const body = await readJson(request, MAX_BODY_BYTES);
  return unrepaired ? body : storableBody(body);
}
