import { readdir, readFile, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { Refusal } from "../runtime/refusal.ts";
import type { Binaries } from "./binaries.ts";
import { makeCredentials, writeCredentials } from "./credentials.ts";
import type { ClusterPlace } from "./place-cluster.ts";
import { makeOwnFolder } from "./place-cluster.ts";
import { runInitdb } from "./run-initdb.ts";

const POSTGRES_MAJOR = "18";

/**
 * Makes the cluster where there is none. It is made beside its place and renamed once it is whole,
 * so that a start cut short leaves nothing that looks like a database; such remains are removed.
 */
export async function makeCluster(place: ClusterPlace, binaries: Binaries): Promise<void> {
  await removeUnfinished(place);
  const names = await readdir(place.folder).catch(() => []);
  if (names.length > 0) return requireWhole(place.folder);
  const unfinished = `${place.folder}.new-${process.pid}`;
  await makeOwnFolder(unfinished, place.user);
  try {
    const credentials = makeCredentials();
    const { ownerPassword } = credentials;
    const { user } = place;
    await runInitdb({ binaries, user, folder: unfinished, ownerPassword, durable: true });
    await writeCredentials(unfinished, credentials);
    await rename(unfinished, place.folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

async function removeUnfinished({ parent, folder }: ClusterPlace): Promise<void> {
  const names = await readdir(parent);
  const unfinished = names.filter((name) => name.startsWith(`${basename(folder)}.new-`));
  for (const name of unfinished) await rm(join(parent, name), { recursive: true, force: true });
}

async function requireWhole(folder: string): Promise<void> {
  const version = await readFile(join(folder, "data", "PG_VERSION"), "utf8").catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "EACCES") throw error;
      throw new Refusal(
        `${folder} is not a whole database: move it away (or put it back from a backup), or choose another folder with PLUMBLINE_DATA.`,
        { cause: error },
      );
    },
  );
  if (version.trim() === POSTGRES_MAJOR) return;
  throw new Refusal(
    `The database in ${folder} was made by PostgreSQL ${version.trim()}, and this version of Plumbline runs ${POSTGRES_MAJOR}: take a backup with the version that made it and restore it here, or choose another folder with PLUMBLINE_DATA.`,
  );
}
