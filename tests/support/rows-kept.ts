import { Client } from "pg";
import { runFileOf } from "./start-process.ts";

/** Stores a row in the database that runs on `folder`; resolves once it is confirmed. */
export async function storeRow(folder: string, text: string): Promise<void> {
  await query(
    folder,
    `CREATE TABLE IF NOT EXISTS kept (text text); INSERT INTO kept VALUES ('${text}')`,
  );
}

/** Every row that was stored, in order. */
export async function storedRows(folder: string): Promise<string[]> {
  const rows = await query(folder, "SELECT text FROM kept ORDER BY text");
  return rows.map(({ text }) => text);
}

async function query(folder: string, sql: string): Promise<{ text: string }[]> {
  const client = new Client({ connectionString: runFileOf(folder).migrateUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ text: string }>(sql);
    return rows;
  } finally {
    await client.end();
  }
}
