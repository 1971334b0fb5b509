import { spawn } from "node:child_process";
import type { ServerUser } from "./server-user.ts";

export type OrphanGuard = { disarm(): void };

// Reads a pipe that closes with the starter, however it ends; a line on it calls the guard off.
const WATCH = `
read -r word && exit 0
sleep 1
kill -INT "$1" 2>/dev/null
n=0
while kill -0 "$1" 2>/dev/null && [ $n -lt 100 ]; do sleep 0.1; n=$((n + 1)); done
[ -z "$2" ] || rm -rf "$2"
`;

/**
 * Stops the server at `pid` cleanly should this process die without doing so (kill -9), so that no
 * database is left without an owner.
 */
export function guardAgainstOrphan(options: {
  pid: number;
  user: ServerUser | undefined;
  removeFolder: string | undefined;
}): OrphanGuard {
  const shell = spawn(
    "/bin/sh",
    ["-c", WATCH, "plumbline-guard", String(options.pid), options.removeFolder ?? ""],
    { cwd: "/", detached: true, stdio: ["pipe", "ignore", "ignore"], ...options.user },
  );
  shell.unref();
  // The shell may be gone first (a signal to it alone): then there is nothing left to call off.
  shell.stdin.on("error", () => shell.stdin.destroy());
  return { disarm: () => shell.stdin.end("done\n") };
}
