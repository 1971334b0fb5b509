import { execFileSync } from "node:child_process";
import { stat } from "node:fs/promises";
import { Refusal } from "../runtime/refusal.ts";

/** The unprivileged user that runs the database when the starter is root, as PostgreSQL wants. */
export type ServerUser = { uid: number; gid: number };

const PREFERRED = ["postgres", "plumbline"];

/**
 * Undefined unless this process is root. An existing cluster keeps its owner; else an existing
 * `postgres` user, a new system user `plumbline`, or, where none can be made, `nobody`.
 */
export async function serverUser(clusterFolder?: string): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = clusterFolder && (await stat(clusterFolder).catch(() => undefined));
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const user = PREFERRED.map(lookUp).find((found) => found !== undefined);
  const chosen = user ?? makeUser() ?? lookUp("nobody");
  if (chosen === undefined) {
    throw new Refusal(
      "PostgreSQL does not run as root and no unprivileged user could be made: create one with `useradd -r plumbline`, or start Plumbline as another user.",
    );
  }
  return chosen;
}

function lookUp(name: string): ServerUser | undefined {
  const uid = run("id", ["-u", name]);
  const gid = run("id", ["-g", name]);
  return uid === undefined || gid === undefined
    ? undefined
    : { uid: Number(uid), gid: Number(gid) };
}

function makeUser(): ServerUser | undefined {
  run("useradd", ["-r", "-U", "-M", "-d", "/nonexistent", "-s", "/bin/false", "plumbline"]);
  return lookUp("plumbline");
}

function run(program: string, args: string[]): string | undefined {
  try {
    return execFileSync(program, args, { stdio: ["ignore", "pipe", "ignore"] })
      .toString()
      .trim();
  } catch {
    // A missing program or user is an answer here: the caller tries the next way.
    return undefined;
  }
}
