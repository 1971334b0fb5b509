import "server-only";
import { Prisma } from "@/prisma/generated/client";

/** The newest release of an evaluation set `s`, to be joined laterally. */
export const NEWEST_RELEASE = Prisma.sql`(
  SELECT id, number, created_at FROM release WHERE release.set_id = s.id
  ORDER BY number DESC LIMIT 1)`;
