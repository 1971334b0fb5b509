import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { errorCauses } from "@/lib/data/error-causes";

const TRIES = 3;
const LONGEST_WAIT_MS = 60;

/**
 * Runs a whole transaction, and again (three times at most) where the database ended it because of
 * another one: a deadlock or a serialization failure, after which nothing of it was kept.
 */
export async function retryConflicts<Result>(transaction: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt === TRIES || !isConflict(error)) throw error;
      // Not all at once again: at different moments the transactions pass one another.
      await sleep(Math.random() * LONGEST_WAIT_MS * attempt);
    }
  }
}

/** As Prisma says it: by its own code for model queries, inside the adapter's error for raw ones. */
function isConflict(error: unknown): boolean {
  return errorCauses(error).some(
    ({ code, kind }) => code === "P2034" || kind === "TransactionWriteConflict",
  );
}
