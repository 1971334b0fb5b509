import { startTemporaryServer } from "../../../scripts/postgres/temporary-server.ts";
import { setup } from "../../support/postgres-setup.ts";

/**
 * A PostgreSQL for one run with the settings of the embedded one, that flushes to disk as it does; or
 * the server of TEST_DATABASE_URL. `createDatabase` then works in this process.
 */
export async function startBenchServer(): Promise<{ stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given === undefined ? await startTemporaryServer({ durable: true }) : null;
  if (server !== null) process.env.TEST_DATABASE_URL = server.url;
  const clear = await setup();
  return {
    async stop() {
      if (server === null) return await clear();
      delete process.env.TEST_DATABASE_URL;
      await server.stop();
    },
  };
}
