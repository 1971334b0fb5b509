import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import { DriverAdapterError } from "@prisma/driver-adapter-utils";
import { DatabaseError, escapeIdentifier, Pool } from "pg";
import { readCharColumns } from "./read-char-columns.ts";

/** One wait for a lock, so that a migration never queues a live system up behind itself. */
const LOCK_TIMEOUT = "-c lock_timeout=5000 -c idle_in_transaction_session_timeout=60000";

/**
 * Prisma's PostgreSQL adapter, as migrations need it: a script is sent whole (theirs cuts at every
 * semicolon, also inside functions), so that a file applies entirely or not at all; the shadow
 * database is closed before it is dropped; catalogue columns of type "char" can be read.
 */
export function migrationAdapter(
  url: string,
  onScriptError: (error: DatabaseError) => void,
): SqlMigrationAwareDriverAdapterFactory {
  const openAdapter = (at: string, afterClose?: () => Promise<void>) =>
    open({ url: at, onScriptError, afterClose });
  return {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => openAdapter(url),
    connectToShadowDb: () => openShadow(url, openAdapter),
  };
}

type Open = (url: string, afterClose?: () => Promise<void>) => Promise<SqlDriverAdapter>;

async function open(options: {
  url: string;
  onScriptError: (error: DatabaseError) => void;
  afterClose: (() => Promise<void>) | undefined;
}): Promise<SqlDriverAdapter> {
  const pool = new Pool({ connectionString: options.url, max: 1, options: LOCK_TIMEOUT });
  const adapter = await new PrismaPg(pool).connect();
  readCharColumns(pool, adapter);
  const changed: Partial<SqlDriverAdapter> = {
    async executeScript(script) {
      try {
        await pool.query(script);
      } catch (error) {
        if (!(error instanceof DatabaseError)) throw error;
        options.onScriptError(error);
        throw asAdapterError(error);
      }
    },
    async dispose() {
      await pool.end();
      await options.afterClose?.();
    },
  };
  return Object.assign(adapter, changed);
}

async function openShadow(url: string, openAdapter: Open): Promise<SqlDriverAdapter> {
  const name = `plumbline_shadow_${randomUUID()}`;
  await runAlone(url, `CREATE DATABASE ${escapeIdentifier(name)}`);
  const shadowUrl = new URL(url);
  shadowUrl.pathname = `/${name}`;
  return openAdapter(shadowUrl.href, () =>
    runAlone(url, `DROP DATABASE ${escapeIdentifier(name)}`),
  );
}

async function runAlone(url: string, sql: string): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 1 });
  try {
    await pool.query(sql);
  } finally {
    await pool.end();
  }
}

// The engine understands this shape alone; its constructor takes no cause of its own.
function asAdapterError(error: DatabaseError): DriverAdapterError {
  const { code = "unknown", severity = "ERROR", message, detail, column, hint } = error;
  return new DriverAdapterError({
    kind: "postgres",
    code,
    severity,
    message,
    detail,
    column,
    hint,
  });
}
