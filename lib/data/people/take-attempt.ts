import "server-only";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";

export type Attempt = { key: string; windowMinutes: number; now: Date };

/**
 * Counts an attempt under the key and returns how many there were in its window, this one included,
 * and when the window ends. A window begins with its first attempt. Exact under concurrency.
 */
export async function takeAttempt(
  db: Db,
  attempt: Attempt,
): Promise<{ count: number; endsAt: Date }> {
  const { key, windowMinutes, now } = attempt;
  const at = BigInt(now.getTime());
  const windowMs = BigInt(windowMinutes * 60_000);
  const [row] = await db.$queryRaw<{ count: number; begin: bigint }[]>`
    INSERT INTO rate_limit AS held (id, key, count, last_request)
    VALUES (${newId(now)}, ${key}, 1, ${at})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN held.last_request + ${windowMs} <= ${at}
        THEN 1 ELSE LEAST(held.count + 1, 1000000) END,
      last_request = CASE WHEN held.last_request + ${windowMs} <= ${at}
        THEN ${at} ELSE held.last_request END
    RETURNING count, last_request AS begin`;
  if (row === undefined) throw new Error(`The attempt under ${key} was not counted.`);
  return { count: row.count, endsAt: new Date(Number(row.begin + windowMs)) };
}
