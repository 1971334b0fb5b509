import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export type WorkerProcess = {
  child: ChildProcess;
  /** Every line it printed so far. */
  lines: string[];
  /** Resolves once a line with this message has been printed. */
  said(message: string): Promise<void>;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string>;
};

/** The worker as `npm start` runs it, with a channel to this process. */
export function startWorkerProcess(databaseUrl: string): WorkerProcess {
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "lib/jobs/worker.ts"],
    {
      env: { ...process.env, DATABASE_URL: databaseUrl },
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    },
  );
  const lines: string[] = [];
  const waiting: { message: string; resolve: () => void }[] = [];
  createInterface({ input: child.stdout ?? process.stdin }).on("line", (line) => {
    lines.push(line);
    for (const { message, resolve } of waiting) if (line.includes(`"msg":"${message}"`)) resolve();
  });
  return {
    child,
    lines,
    said: (message) =>
      lines.some((line) => line.includes(`"msg":"${message}"`))
        ? Promise.resolve()
        : new Promise((resolve) => waiting.push({ message, resolve })),
    ended: once(child, "exit").then(([code, signal]) => code ?? signal),
  };
}
