import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "../runtime/refusal.ts";

/** Made once per cluster and kept beside its data, readable by the starter alone. */
export type Credentials = { ownerPassword: string; appPassword: string };

/** Migrates, and owns what it makes. */
export const OWNER_ROLE = "plumbline_owner";
/** What server and worker sign in as: rows only, no ownership, so no trigger can be switched off. */
export const APP_ROLE = "plumbline_app";
export const DATABASE_NAME = "plumbline";

const FILE = "credentials.json";

export function makeCredentials(): Credentials {
  const password = () => randomBytes(24).toString("base64url");
  return { ownerPassword: password(), appPassword: password() };
}

export async function writeCredentials(folder: string, credentials: Credentials): Promise<void> {
  await writeFile(join(folder, FILE), JSON.stringify(credentials), { mode: 0o600 });
}

/** Throws a sentence where the file is missing or damaged. */
export async function readCredentials(folder: string): Promise<Credentials> {
  const path = join(folder, FILE);
  try {
    const { ownerPassword, appPassword } = JSON.parse(await readFile(path, "utf8"));
    return { ownerPassword: String(ownerPassword), appPassword: String(appPassword) };
  } catch (error) {
    throw new Refusal(
      `The database's passwords cannot be read from ${path}: put the file back from a backup, or start as the user who made it.`,
      { cause: error },
    );
  }
}

/** An address for node-postgres and Prisma. */
export function databaseUrl(server: {
  role: string;
  password: string;
  port: number;
  database: string;
}): string {
  return `postgresql://${server.role}:${encodeURIComponent(server.password)}@127.0.0.1:${server.port}/${server.database}`;
}
