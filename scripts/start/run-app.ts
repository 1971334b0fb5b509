import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inCheckout } from "../runtime/checkout.ts";
import type { KeptChild } from "../runtime/keep-child.ts";
import { keepChild } from "../runtime/keep-child.ts";
import type { ProcessMark } from "../runtime/run-file.ts";
import { markOf } from "../runtime/run-file.ts";
import type { AppEnvironment } from "./app-environment.ts";
import type { Settings } from "./settings.ts";
import type { Shutdown } from "./shutdown.ts";

const CHILD_DEADLINE_MS = 9_000;
const WORKER = ["--conditions=react-server", "--import", "tsx", "lib/jobs/worker.ts"];

/**
 * Starts server and worker and keeps them running. `onChildren` gets their processes each time one
 * is started. On shutdown both finish what they have begun, together.
 */
export async function runApp(options: {
  mode: "start" | "dev";
  dataFolder: string;
  environment: AppEnvironment;
  settings: Settings;
  shutdown: Shutdown;
  onChildren: (children: ProcessMark[]) => void;
}): Promise<{ worker: KeptChild }> {
  const { mode, settings, shutdown } = options;
  const running = new Map<string, ProcessMark>();
  const logFolder = await quietLogFolder(options.dataFolder);
  const keep = (name: string, args: string[]) =>
    keepChild({
      name,
      args,
      env: {
        ...process.env,
        ...options.environment,
        NODE_ENV: mode === "start" ? "production" : "development",
      },
      logFile: logFolder && mode === "start" ? join(logFolder, `${name}.log`) : undefined,
      onSpawn(pid) {
        running.set(name, markOf(pid));
        options.onChildren([...running.values()]);
      },
      onGivenUp: shutdown.fail,
    });
  const next = inCheckout("node_modules", "next", "dist", "bin", "next");
  const where = ["--hostname", settings.host, "--port", String(settings.port)];
  const server = keep("server", [next, mode, ...where]);
  const worker = keep("worker", WORKER);
  shutdown.add({
    kill() {
      server.kill();
      worker.kill();
    },
    async stop() {
      server.announceStop();
      await sleep(drainMs());
      await Promise.all([server, worker].map((child) => child.stop(CHILD_DEADLINE_MS)));
    },
  });
  return { worker };
}

/** How long readiness fails before requests are refused: for a load balancer in front. */
function drainMs(): number {
  const seconds = Number(process.env.PLUMBLINE_DRAIN_SECONDS ?? 0);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), 4) * 1000 : 0;
}

/** A person at a terminal reads the address there, not the log; elsewhere the log is the output. */
async function quietLogFolder(dataFolder: string): Promise<string | undefined> {
  if (!process.stdout.isTTY) return undefined;
  const folder = join(dataFolder, "log");
  await mkdir(folder, { recursive: true });
  return folder;
}
