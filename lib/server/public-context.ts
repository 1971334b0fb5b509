import "server-only";
import { database } from "@/lib/server/database";
import type { PublicContext } from "@/lib/services/people/public-context";

/** The context of what people do who are not signed in. */
export function createPublicContext(now: Date, requestId: string): PublicContext {
  return { now, db: database(), requestId };
}
