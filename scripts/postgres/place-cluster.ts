import { createHash } from "node:crypto";
import { chown, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { canReach } from "./reachable.ts";
import type { ServerUser } from "./server-user.ts";
import { serverUser } from "./server-user.ts";
import { SHARED_FOLDER } from "./shared-folder.ts";

export type ClusterPlace = {
  /** Holds the cluster's folder, and new ones while they are made. */
  parent: string;
  /** Holds `data`, `credentials.json` and `postgres.log` once the cluster is made. */
  folder: string;
  user: ServerUser | undefined;
};

const FOLDER_NAME = "postgres";
/** Remembers that the cluster lies elsewhere, so that it is found again whatever changes. */
const POINTER_NAME = "postgres-is-at";

/**
 * Where the cluster of a data folder lies: inside it, or, where root starts from a folder that the
 * database's own user cannot reach, in a folder of its own under /var/lib.
 */
export async function placeCluster(dataFolder: string): Promise<ClusterPlace> {
  const parent = (await readPointer(dataFolder)) ?? dataFolder;
  const folder = join(parent, FOLDER_NAME);
  const user = await serverUser(folder);
  // What is there stays where it is: a new database elsewhere would look like a loss of all data.
  const isMade = (await stat(folder).catch(() => undefined)) !== undefined;
  if (user === undefined || isMade || (await canReach(parent, user)))
    return { parent, folder, user };
  return placeElsewhere(dataFolder, user);
}

async function placeElsewhere(dataFolder: string, user: ServerUser): Promise<ClusterPlace> {
  const name = createHash("sha256").update(dataFolder).digest("hex").slice(0, 16);
  const parent = join(SHARED_FOLDER, name);
  await mkdir(parent, { recursive: true, mode: 0o711 });
  await writeFile(join(dataFolder, POINTER_NAME), `${parent}\n`);
  return { parent, folder: join(parent, FOLDER_NAME), user };
}

async function readPointer(dataFolder: string): Promise<string | undefined> {
  const text = await readFile(join(dataFolder, POINTER_NAME), "utf8").catch(() => "");
  return text.trim() || undefined;
}

/** Makes a folder that the database's user owns. */
export async function makeOwnFolder(path: string, user: ServerUser | undefined): Promise<void> {
  await mkdir(path, { mode: 0o700 });
  if (user !== undefined) await chown(path, user.uid, user.gid);
}
