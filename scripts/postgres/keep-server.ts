import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describeError, Refusal } from "../runtime/refusal.ts";
import { explainLog } from "./explain-log.ts";
import type { PostgresServer, StartOptions } from "./start-server.ts";
import { startServer } from "./start-server.ts";

export type ServerKeeper = {
  /** The server's process at the moment. */
  pid(): number;
  stop(): Promise<void>;
};

const RESTARTS_PER_MINUTE = 3;
const MEMORY_RELEASE_MS = 10_000;

/**
 * Starts the server and starts it again on the same port whenever it dies, up to three times a
 * minute. After that `onGivenUp` gets one sentence.
 */
export async function keepServer(
  options: StartOptions,
  onGivenUp: (reason: string) => void,
): Promise<ServerKeeper> {
  let stopping = false;
  let server = await startPatiently(options);
  const watch = async () => {
    const deaths: number[] = [];
    for (;;) {
      await server.ended;
      if (stopping) return;
      deaths.push(performance.now());
      if (deaths.filter((at) => at > performance.now() - 60_000).length > RESTARTS_PER_MINUTE) {
        throw new Refusal(explainDeath(server.log(), options.folder));
      }
      console.error("The database died and is being started again; nothing confirmed is lost.");
      server = await startPatiently(options);
      if (stopping) await server.stop(5_000);
    }
  };
  const watching = watch().catch((error: unknown) => onGivenUp(describeError(error)));
  return {
    pid: () => server.pid,
    async stop() {
      stopping = true;
      await server.stop(5_000);
      await watching;
    },
  };
}

function explainDeath(log: string, folder: string): string {
  const last = log.split("\n").filter((line) => /FATAL|PANIC/.test(line));
  return `The database has died four times in a minute (${join(folder, "postgres.log")}). ${explainLog(last.join("\n"))}`;
}

/** Waits for the processes of a killed server to let go of its memory, which takes a moment. */
async function startPatiently(options: StartOptions): Promise<PostgresServer> {
  const deadline = performance.now() + MEMORY_RELEASE_MS;
  for (;;) {
    try {
      return await startServer(options);
    } catch (error) {
      const held = /shared memory block .* is still in use|lock file .* already exists/;
      if (!held.test(describeError(error)) || performance.now() > deadline) throw error;
      await sleep(250);
    }
  }
}
