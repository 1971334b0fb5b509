import "server-only";
import type { Db } from "@/lib/data/client";
import type { IdempotentCall } from "@/lib/data/idempotency/claim-key";

/** Keeps what the call that holds the key answered, in the transaction that did its work. */
export async function keepAnswer(db: Db, call: IdempotentCall, response: object): Promise<void> {
  await db.$executeRaw`
    UPDATE idempotency_record SET status = 200, response = ${JSON.stringify(response)}::jsonb
    WHERE project_id = ${call.projectId}::uuid AND key = ${call.key}`;
}
