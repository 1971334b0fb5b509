import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, renameSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { CHECKOUT, inCheckout } from "./checkout.ts";
import { describeError } from "./refusal.ts";

export type ChildOptions = {
  name: string;
  /** For the pinned Node: its options, the script and the script's arguments. */
  args: string[];
  env: NodeJS.ProcessEnv;
  /** Gets the output; the terminal does where there is none. */
  logFile: string | undefined;
  onSpawn?: (pid: number) => void;
  onGivenUp: (reason: string) => void;
};

export type KeptChild = {
  /** Asks it to finish, and kills it with all it started after `deadlineMs`. */
  stop(deadlineMs: number): Promise<void>;
  /** Lets readiness fail while requests are still taken. */
  announceStop(): void;
  /** Ends it so that it is started anew, for a development reload. */
  restart(): void;
  /** Kills it with all it started, at once. */
  kill(): void;
};

const STEADY_MS = 60_000;
const MOST_QUICK_DEATHS = 5;
const LONGEST_PAUSE_MS = 30_000;
const LONGEST_LOG_BYTES = 20_000_000;

/** Starts a process and starts it again, with growing pauses, whenever it ends unasked. */
export function keepChild(options: ChildOptions): KeptChild {
  const stopped = new AbortController();
  let asked = false;
  let child = spawnChild(options);
  const watch = async () => {
    for (let quickDeaths = 0; ; ) {
      const end = await endOf(child);
      quickDeaths = asked ? quickDeaths : countDeath(quickDeaths, end.livedMs);
      if (quickDeaths === MOST_QUICK_DEATHS) break;
      if (!asked) await pause({ options, how: end.how, quickDeaths }, stopped);
      if (stopped.signal.aborted) return;
      asked = false;
      child = spawnChild(options);
    }
    options.onGivenUp(`The ${options.name} ends again and again: see ${whereSaid(options)}.`);
  };
  const watching = watch();
  return {
    announceStop: () => tell(child),
    restart() {
      asked = true;
      child.kill("SIGTERM");
    },
    kill: () => killGroup(child),
    async stop(deadlineMs) {
      stopped.abort();
      child.kill("SIGTERM");
      const timer = setTimeout(() => killGroup(child), deadlineMs);
      await watching;
      clearTimeout(timer);
      killGroup(child);
    },
  };
}

/** Counts the deaths in quick succession: one after a steady life begins anew. */
function countDeath(before: number, livedMs: number): number {
  return livedMs > STEADY_MS ? 1 : before + 1;
}

function whereSaid({ logFile }: ChildOptions): string {
  return logFile ?? "what it wrote above";
}

/** Begins a new file, keeping the one before, once the log is long. */
function openLog(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LONGEST_LOG_BYTES) renameSync(path, `${path}.old`);
  return openSync(path, "a", 0o600);
}

async function endOf(child: ChildProcess): Promise<{ how: string; livedMs: number }> {
  const began = performance.now();
  const end = (how: string) => ({ how, livedMs: performance.now() - began });
  try {
    const [code, signal] = await once(child, "exit");
    return end(signal ?? `exit code ${code}`);
  } catch (error) {
    return end(describeError(error));
  }
}

async function pause(
  death: { options: ChildOptions; how: string; quickDeaths: number },
  { signal }: AbortController,
): Promise<void> {
  if (signal.aborted) return;
  const { options, how, quickDeaths } = death;
  console.error(`The ${options.name} ended unasked (${how}) and is being started again.`);
  const milliseconds = Math.min(LONGEST_PAUSE_MS, 250 * 2 ** quickDeaths);
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}

function spawnChild({ args, env, logFile, onSpawn }: ChildOptions): ChildProcess {
  const log = logFile === undefined ? undefined : openLog(logFile);
  const output = log ?? "inherit";
  const preload = inCheckout("scripts", "runtime", "exit-with-parent.mjs");
  const child = spawn(process.execPath, ["--import", preload, ...args], {
    cwd: CHECKOUT,
    env: { ...env, PLUMBLINE_STARTER: String(process.pid) },
    // A group of its own: Ctrl+C must reach the starter alone, which stops things in order.
    detached: true,
    stdio: ["ignore", output, output, "ipc"],
  });
  if (log !== undefined) closeSync(log);
  if (child.pid !== undefined) onSpawn?.(child.pid);
  return child;
}

function tell(child: ChildProcess): void {
  if (child.connected) child.send("stopping", () => undefined);
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
