import "server-only";
import { invalid } from "@/lib/core/errors";
import { isTimeZone } from "@/lib/core/projects/time-zone";
import type { Db } from "@/lib/data/client";
import { knowsTimeZone } from "@/lib/data/projects/knows-time-zone";

/** Throws `invalid` unless both the app and the database, which counts the weeks, know the zone. */
export async function requireTimeZone(db: Db, name: string): Promise<void> {
  if (isTimeZone(name) && (await knowsTimeZone(db, name))) return;
  const message = `“${name}” is no time zone known here; choose one such as Europe/Vienna.`;
  throw invalid(message, [{ path: "timeZone", message }]);
}
