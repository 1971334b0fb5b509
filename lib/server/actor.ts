import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { Failure } from "@/lib/core/errors";
import { auth } from "@/lib/server/auth";
import { database } from "@/lib/server/database";
import { identifyKey, identifyUser } from "@/lib/services/people/identify";

const BEARER = /^Bearer\s+(\S+)$/i;

/** Who sent the request: a key where one is named (cookies are then ignored), else the session's person. */
export async function readActor(headers: Headers, now: Date): Promise<Actor | null> {
  const authorization = headers.get("authorization");
  if (authorization !== null) {
    const secret = BEARER.exec(authorization)?.[1];
    const actor = secret === undefined ? null : await identifyKey(database(), secret, now);
    if (actor === null) throw new Failure("unauthenticated", "This API key is unknown or revoked.");
    return actor;
  }
  const session = await auth().api.getSession({ headers });
  return session === null ? null : identifyUser(database(), session.user.id);
}
