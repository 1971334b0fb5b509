import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "../runtime/free-port.ts";
import { prepareBinaries } from "./binaries.ts";
import { clearTheWay } from "./clear-the-way.ts";
import { readCredentials } from "./credentials.ts";
import type { ServerKeeper } from "./keep-server.ts";
import { keepServer } from "./keep-server.ts";
import { makeCluster } from "./make-cluster.ts";
import { placeCluster } from "./place-cluster.ts";
import type { DatabaseUrls } from "./prepare-database.ts";
import { prepareDatabase } from "./prepare-database.ts";

export type OpenCluster = DatabaseUrls & { keeper: ServerKeeper };

/** What the embedded server runs with. */
export const SETTINGS = {
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  max_wal_size: "2GB",
  random_page_cost: "1.1",
  log_min_messages: "warning",
};

/**
 * Brings up the embedded database of a data folder: made if missing, recovered if it was killed,
 * and started again should it die. `onGivenUp` gets the sentence once it dies too often.
 * Call it only while holding the folder's run file.
 */
export async function openCluster(
  dataFolder: string,
  onGivenUp: (reason: string) => void,
): Promise<OpenCluster> {
  await mkdir(dataFolder, { recursive: true });
  const place = await placeCluster(dataFolder);
  const { folder, user } = place;
  if (place.parent !== dataFolder) console.log(`  (its data is in ${folder})`);
  const binaries = await prepareBinaries(user);
  await makeCluster(place, binaries);
  await clearTheWay(join(folder, "data"));
  const credentials = await readCredentials(folder);
  const port = await freePort();
  const keeper = await keepServer({ binaries, user, folder, port, settings: SETTINGS }, onGivenUp);
  return { ...(await prepareDatabase(port, credentials)), keeper };
}
