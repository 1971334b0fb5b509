import { chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../runtime/free-port.ts";
import { prepareBinaries } from "./binaries.ts";
import { databaseUrl, makeCredentials, OWNER_ROLE } from "./credentials.ts";
import { SETTINGS } from "./open-cluster.ts";
import { runInitdb } from "./run-initdb.ts";
import { serverUser } from "./server-user.ts";
import { startServer } from "./start-server.ts";

export type TemporaryServer = { url: string; stop(): Promise<void> };

const FORGETFUL = { fsync: "off", full_page_writes: "off", synchronous_commit: "off" };

/**
 * A PostgreSQL of its own for one run: empty, fast because nothing is flushed to disk, and removed
 * with its folder at the end, also when this process is killed. A `durable` one flushes and is set up
 * as the embedded database is, for what is measured.
 */
export async function startTemporaryServer({ durable = false } = {}): Promise<TemporaryServer> {
  const user = await serverUser();
  const binaries = await prepareBinaries(user);
  const folder = await mkdtemp(join(tmpdir(), "plumbline-postgres-"));
  if (user !== undefined) await chown(folder, user.uid, user.gid);
  const { ownerPassword } = makeCredentials();
  await runInitdb({ binaries, user, folder, ownerPassword, durable: false });
  const server = await startServer({
    binaries,
    user,
    folder,
    port: await freePort(),
    disposable: true,
    settings: durable ? SETTINGS : FORGETFUL,
  });
  return {
    url: databaseUrl({
      role: OWNER_ROLE,
      password: ownerPassword,
      port: server.port,
      database: "postgres",
    }),
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
