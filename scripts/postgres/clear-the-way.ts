import { rm } from "node:fs/promises";
import { join } from "node:path";
import { commandOf, isAlive } from "../runtime/process-identity.ts";
import { Refusal } from "../runtime/refusal.ts";
import { waitUntil } from "../runtime/wait.ts";
import { readPostmasterPid } from "./postmaster-pid.ts";

/**
 * Deals with what a killed starter left in the data folder: a server that still runs is stopped
 * cleanly; a lock whose number belongs to another program by now is removed. PostgreSQL itself
 * handles the lock of a dead server. Call it only while holding the run file.
 */
export async function clearTheWay(data: string): Promise<void> {
  const old = await readPostmasterPid(data);
  if (old === undefined || !isAlive(old.pid)) return;
  if (!isServerOf(old.pid, data)) {
    await rm(join(data, "postmaster.pid"));
    return;
  }
  const gone = () => !isAlive(old.pid);
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    process.kill(old.pid, signal);
    if (await waitUntil(gone, { timeoutMs: 15_000 })) return;
  }
  throw new Refusal(
    `A database server (process ${old.pid}) still runs on ${data} and does not stop: end it with kill ${old.pid}, then start again.`,
  );
}

function isServerOf(pid: number, data: string): boolean {
  const command = commandOf(pid) ?? "";
  return command.includes("postgres") && command.includes(data);
}
