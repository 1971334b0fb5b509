import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Whether a process of this number lives, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * When the process was born, as text that no other process of this machine shares: numbers are
 * given out again after a crash or reboot. Undefined where it does not live.
 */
export function birthOf(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  const stat = readProc(pid, "stat");
  if (stat !== undefined) {
    const afterName = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}:${afterName[19]}`;
  }
  return askPs(pid, "lstart=");
}

/** The command line of a process, or undefined where it cannot be read. */
export function commandOf(pid: number): string | undefined {
  const raw = readProc(pid, "cmdline");
  return raw === undefined ? askPs(pid, "command=") : raw.replaceAll("\0", " ").trim();
}

function isZombie(pid: number): boolean {
  const stat = readProc(pid, "stat") ?? "";
  return stat.slice(stat.lastIndexOf(")") + 2).startsWith("Z");
}

function readProc(pid: number, file: string): string | undefined {
  if (process.platform !== "linux") return undefined;
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    // It ended in the meantime, or hides from us: the same answer to the callers.
    return undefined;
  }
}

function askPs(pid: number, column: string): string | undefined {
  try {
    return (
      execFileSync("ps", ["-o", column, "-p", String(pid)])
        .toString()
        .trim() || undefined
    );
  } catch {
    // ps fails where the process is gone.
    return undefined;
  }
}
