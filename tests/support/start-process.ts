import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inCheckout } from "../../scripts/runtime/checkout.ts";
import type { RunFile } from "../../scripts/runtime/run-file.ts";
import { waitUntil } from "../../scripts/runtime/wait.ts";

export type Started = {
  child: ChildProcess;
  /** All it has said so far, on both outputs. */
  said(): string;
  /** Resolves with the exit code, or the name of the signal that ended it. */
  ended: Promise<number | string>;
};

export const READY = "The database is ready";

const running = new Map<string, ChildProcess[]>();

/** `npm start -- --database-only` on a data folder, with other settings on top, as another user. */
export function startDatabase(
  folder: string,
  settings: Record<string, string> = {},
  user?: { uid: number; gid: number },
): Started {
  const child = spawn(process.execPath, [inCheckout("scripts/start/main.ts"), "--database-only"], {
    env: {
      PATH: process.env.PATH ?? "",
      NODE_ENV: "test",
      PORT: "0",
      PLUMBLINE_DATA: folder,
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
    ...user,
  });
  running.set(folder, [...(running.get(folder) ?? []), child]);
  return follow(child);
}

function follow(child: ChildProcess): Started {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (more: string) => {
      text += more;
    });
  }
  const ended = once(child, "close").then(([code, signal]) => signal ?? code);
  return { child, said: () => text, ended };
}

/** Waits until it has said something, and fails with what it did say otherwise. */
export async function untilSaid(started: Started, words: string): Promise<void> {
  const heard = () => started.said().includes(words);
  const over = () => started.child.exitCode !== null || started.child.signalCode !== null;
  await waitUntil(() => heard() || over(), { timeoutMs: 40_000 });
  if (!heard()) throw new Error(`It never said "${words}", but:\n${started.said()}`);
}

export async function stop(started: Started): Promise<number | string> {
  started.child.kill("SIGINT");
  return await started.ended;
}

/** A new folder that the database's own user can reach too. Remove it with `removeFolder`. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-start-"));
  chmodSync(folder, 0o755);
  return folder;
}

/** Also ends what a failed test left running on it. */
export function removeFolder(folder: string): void {
  for (const child of running.get(folder) ?? []) child.kill("SIGKILL");
  running.delete(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
}

/** What the running instance wrote for others to find it. */
export function runFileOf(folder: string): RunFile {
  return JSON.parse(readFileSync(join(folder, "run.json"), "utf8"));
}

/** The number of the embedded server's process. */
export function serverPid(folder: string): number {
  return Number.parseInt(readFileSync(join(folder, "postgres/data/postmaster.pid"), "utf8"), 10);
}
