import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "../runtime/refusal.ts";

/**
 * The secret that signs sessions: AUTH_SECRET, else one made once and kept in the data folder, so
 * that people stay signed in across restarts.
 */
export async function authSecret(dataFolder: string): Promise<string> {
  const given = process.env.AUTH_SECRET;
  if (given) return given;
  const path = join(dataFolder, "auth-secret");
  const kept = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    return undefined;
  });
  if (kept !== undefined && kept.trim().length >= 32) return kept.trim();
  if (kept !== undefined && kept.trim() !== "") {
    throw new Refusal(`${path} is damaged: remove it (everyone signs in anew), then start again.`);
  }
  const made = randomBytes(32).toString("base64url");
  await writeFile(path, `${made}\n`, { mode: 0o600 });
  return made;
}
