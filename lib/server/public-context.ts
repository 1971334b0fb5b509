import "server-only";
import { database } from "@/lib/server/database";
import { enqueue } from "@/lib/server/enqueue";
import type { PublicWorkContext } from "@/lib/services/public-context";

/** The context of what people do who are not signed in. */
export function createPublicContext(now: Date, requestId: string): PublicWorkContext {
  return { now, db: database(), enqueue, requestId };
}
