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
  const deaths: number[] = [];
  const startAgain = async (log: string): Promise<PostgresServer> => {
    deaths.push(performance.now());
    if (deaths.filter((at) => at > performance.now() - 60_000).length > RESTARTS_PER_MINUTE) {
      throw new Refusal(explainDeath(log, options.folder));
    }
    console.error("The database died and is being started again; nothing confirmed is lost.");
    try {
      return await startPatiently(options);
    } catch (error) {
      return startAgain(describeError(error));
    }
  };
  const watch = async () => {
    for (;;) {
      await server.ended;
      if (stopping) return;
      server = await startAgain(server.log());
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
  const last = log.split("\n").filter((line) => /FATAL|PANIC|disk|start again/.test(line));
  const reason = last.length === 0 ? "" : ` ${explainLog(last.join("\n"))}`;
  return `The database died four times in a minute and was given up: see ${join(folder, "postgres.log")}, then start again.${reason}`;
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
