import { randomBytes } from "node:crypto";
import { runSql, withPath } from "./postgres-sql.ts";

export type TestDatabase = {
  name: string;
  /** Signs in with the application's rights, as server and worker do. */
  url: string;
  /** Signs in as the owner of the tables: for what the application may not do. */
  ownerUrl: string;
  /** Removes the database, and whatever is still connected to it. */
  drop(): Promise<void>;
};

/**
 * A migrated, empty database of its own for a test file; takes about 50 ms. Or a copy of the database
 * `original` by name, to which nothing may be connected.
 */
export async function createDatabase(
  original = required("PLUMBLINE_TEST_TEMPLATE"),
): Promise<TestDatabase> {
  const server = required("PLUMBLINE_TEST_SERVER");
  const [role = "", password = ""] = required("PLUMBLINE_TEST_ROLE").split(":");
  const name = `plumbline_test_${randomBytes(6).toString("hex")}`;
  await runSql(server, `CREATE DATABASE ${name} TEMPLATE ${original}`);
  const ownerUrl = withPath(server, name);
  const appUrl = new URL(ownerUrl);
  appUrl.username = role;
  appUrl.password = password;
  return {
    name,
    url: appUrl.href,
    ownerUrl,
    drop: () => runSql(server, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`${name} is not set: run this test in the project "integration".`);
  }
  return value;
}
