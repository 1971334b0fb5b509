import { Client } from "pg";
import { roleOf } from "../migrate/role-of.ts";
import { Refusal } from "../runtime/refusal.ts";
import { explainConnection } from "./explain-connection.ts";

const OLDEST_VERSION = 150_000;

/** Throws a sentence unless the database answers and is PostgreSQL 15 or newer. */
export async function requireDatabase(url: string): Promise<void> {
  roleOf(url);
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ number: number; name: string }>(
      "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name",
    );
    const version = rows[0];
    if (version !== undefined && version.number >= OLDEST_VERSION) return;
    throw new Refusal(
      `The database is PostgreSQL ${version?.name ?? "of an unknown version"}, and Plumbline needs 15 or newer: update it, or unset DATABASE_URL to use the embedded one.`,
    );
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(explainConnection(url, error), { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}
