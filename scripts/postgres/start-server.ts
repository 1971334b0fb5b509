import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Refusal } from "../runtime/refusal.ts";
import type { Binaries } from "./binaries.ts";
import { explainLog } from "./explain-log.ts";
import { guardAgainstOrphan } from "./orphan-guard.ts";
import { readPostmasterPid } from "./postmaster-pid.ts";
import { plainEnvironment } from "./run-initdb.ts";
import { openServerLog } from "./server-log.ts";
import type { ServerUser } from "./server-user.ts";

export type PostgresServer = {
  pid: number;
  port: number;
  /** Settles when the server is gone, whether it was stopped or died. */
  ended: Promise<void>;
  /** What it has written to its log since it was started. */
  log(): string;
  /** Fast shutdown: sessions are ended, data is flushed. Kills what is left after `deadlineMs`. */
  stop(deadlineMs?: number): Promise<void>;
};

export type StartOptions = {
  binaries: Binaries;
  user: ServerUser | undefined;
  /** Holds `data` and gets `postgres.log`. */
  folder: string;
  port: number;
  settings: Record<string, string>;
  /** Removed by the guard if this process dies: for folders of one run. */
  disposable?: boolean;
};

const READY_TIMEOUT_MS = 120_000;

/**
 * Starts the server on 127.0.0.1 and waits until it takes connections; recovery after a crash may
 * take a while. Throws a sentence where it does not come up.
 */
export async function startServer(options: StartOptions): Promise<PostgresServer> {
  const data = join(options.folder, "data");
  const log = openServerLog(options.folder);
  const child = spawn(options.binaries.postgres, serverArguments(data, options), {
    cwd: "/",
    env: plainEnvironment(),
    // A group of its own: Ctrl+C must reach the starter alone, which stops the database last.
    detached: true,
    stdio: ["ignore", log.descriptor, log.descriptor],
    ...options.user,
  });
  closeSync(log.descriptor);
  const ended = endOf(child);
  const pid = child.pid;
  if (pid === undefined) throw new Refusal(explainLog(`${await ended}`));
  const guard = guardAgainstOrphan({ pid, ...guardOptions(options) });
  const disarmed = ended.then(() => guard.disarm());
  if (!(await becomesReady(data, child))) {
    child.kill("SIGQUIT");
    await disarmed;
    throw new Refusal(explainLog(log.read()));
  }
  return {
    pid,
    port: options.port,
    ended: disarmed,
    log: log.read,
    stop: (deadlineMs) => stopChild(child, disarmed, deadlineMs),
  };
}

function guardOptions({ user, folder, disposable }: StartOptions) {
  return { user, removeFolder: disposable ? folder : undefined };
}

function serverArguments(data: string, { port, settings }: StartOptions): string[] {
  const all = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    port: String(port),
    max_connections: "100",
    ...settings,
  };
  return [
    "-D",
    data,
    ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
}

/** Resolves with what went wrong, if the program could not even be run. */
async function endOf(child: ChildProcess): Promise<string> {
  try {
    await once(child, "exit");
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function becomesReady(data: string, child: ChildProcess): Promise<boolean> {
  const deadline = performance.now() + READY_TIMEOUT_MS;
  while (child.exitCode === null && child.signalCode === null) {
    const running = await readPostmasterPid(data);
    if (running?.pid === child.pid && running?.ready) return true;
    if (performance.now() > deadline) return false;
    await sleep(20);
  }
  return false;
}

async function stopChild(child: ChildProcess, ended: Promise<void>, deadlineMs = 10_000) {
  child.kill("SIGINT");
  const timer = setTimeout(() => child.kill("SIGQUIT"), deadlineMs);
  await ended;
  clearTimeout(timer);
}
