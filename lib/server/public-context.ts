import "server-only";
import { database } from "@/lib/server/database";
import type { PublicContext } from "@/lib/services/public-context";

/** The context of what people do who are not signed in. */
export function createPublicContext(now: Date, requestId: string): PublicContext {
  return { now, db: database(), requestId };
}
