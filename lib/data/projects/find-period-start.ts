import "server-only";
import type { Db } from "@/lib/data/client";

/** When the day or the week (from Monday) of `now` began in a time zone. */
export async function findPeriodStart(
  db: Db,
  period: "day" | "week",
  { now, timeZone }: { now: Date; timeZone: string },
): Promise<Date> {
  const [row] = await db.$queryRaw<{ start: Date }[]>`
    SELECT date_trunc(${period}::text, ${now}::timestamptz, ${timeZone}::text) AS start`;
  if (row === undefined) throw new Error("The database gave no time.");
  return row.start;
}
