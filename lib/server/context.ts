import "server-only";
import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "@/lib/core/access/actor";
import { readActor } from "@/lib/server/actor";
import { createContext } from "@/lib/server/create-context";
import type { Context } from "@/lib/services/context";

type PersonContext = Context & { actor: Extract<Actor, { kind: "user" }> };

/**
 * A page's context: one per request, so that the clock and the session are read once.
 * Sends whoever is not signed in to the sign-in page.
 */
export const getContext = cache(async (): Promise<PersonContext> => {
  const now = new Date();
  const sent = await headers();
  const actor = await readActor(sent, now);
  if (actor === null || actor.kind !== "user") redirect("/sign-in");
  return { ...createContext(actor, now, sent.get("x-request-id") ?? randomUUID()), actor };
});
