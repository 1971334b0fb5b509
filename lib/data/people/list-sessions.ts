import "server-only";
import type { Db } from "@/lib/data/client";

/** One place a person is signed in at. Its token never leaves the database. */
export type SessionRow = {
  id: string;
  createdAt: Date;
  expiresAt: Date;
  ipAddress: string | null;
  userAgent: string | null;
};

/** The person's sessions that have not ended, newest first. */
export function listSessions(db: Db, userId: string, now: Date): Promise<SessionRow[]> {
  return db.session.findMany({
    where: { userId, expiresAt: { gt: now } },
    select: { id: true, createdAt: true, expiresAt: true, ipAddress: true, userAgent: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
}
