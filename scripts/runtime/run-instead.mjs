// Runs on any Node from 20.19, before anything is installed: Node's own modules only.
import { spawn } from "node:child_process";

/**
 * Lets a child take this process's place: it gets terminal, signals and environment, and gives its
 * exit code. It also learns (by a closed channel) when this process dies.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export function runInstead(program, args, env = process.env) {
  const child = spawn(program, args, { env, stdio: ["inherit", "inherit", "inherit", "ipc"] });
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  // A terminal sends Ctrl+C to both: the child decides when to end.
  process.on("SIGINT", () => undefined);
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
  });
}
