import "server-only";
import type { Database } from "@/lib/data/client";
import { openDatabase } from "@/lib/data/client";
import { env } from "@/lib/server/env";

// Kept on the global object so that a development reload does not open a second pool.
const holder = globalThis as typeof globalThis & { plumblineDatabase?: Database };

/** The process's one pool, opened at first use. */
export function database(): Database {
  holder.plumblineDatabase ??= openDatabase(env().databaseUrl, 20);
  return holder.plumblineDatabase;
}
