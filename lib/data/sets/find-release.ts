import "server-only";
import type { Db } from "@/lib/data/client";

/** The release of that number in a set, or its newest one; null where there is none. */
export function findRelease(
  db: Db,
  setId: string,
  number: number | "newest",
): Promise<{ id: string; number: number } | null> {
  return db.release.findFirst({
    where: { setId, ...(number === "newest" ? {} : { number }) },
    orderBy: { number: "desc" },
    select: { id: true, number: true },
  });
}
