import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inCheckout } from "../../scripts/runtime/checkout.ts";
import { freePort } from "../../scripts/runtime/free-port.ts";

export type StartedApp = {
  address: string;
  /** The link of the first start. */
  setupLink: string;
  /** Its data folder, for the command line and for its run file. */
  folder: string;
  child: ChildProcess;
  stop(): Promise<void>;
};

const PATIENCE_MS = 300_000;

/**
 * Plumbline as `npm start` brings it up, on a data folder and a port of its own; with `DATABASE_URL`
 * among the settings, on that database. Without the demo project, unless `flags` leave `--empty` out.
 */
export async function startApp(
  settings: Record<string, string> = {},
  flags: readonly string[] = ["--empty"],
): Promise<StartedApp> {
  const folder = await mkdtemp(join(tmpdir(), "plumbline-e2e-"));
  const port = await freePort();
  const child = spawn(process.execPath, [inCheckout("scripts", "start.mjs"), ...flags], {
    env: {
      ...process.env,
      PLUMBLINE_DATA: folder,
      PLUMBLINE_DIST: process.env.PLUMBLINE_DIST || ".next-test",
      PORT: String(port),
      TZ: "Asia/Kathmandu",
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const address = `http://localhost:${port}`;
  const setupLink = await readSetupLink(child, address);
  return {
    address,
    setupLink,
    folder,
    child,
    async stop() {
      // Ctrl+C on a terminal reaches it too.
      const running = child.exitCode === null && child.signalCode === null;
      if (running && child.kill("SIGTERM")) await once(child, "exit");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Waits for the end of the start's own words and gives the first link below the address in them. */
async function readSetupLink(child: ChildProcess, address: string): Promise<string> {
  let said = "";
  const timeout = AbortSignal.timeout(PATIENCE_MS);
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`Plumbline ${why}:\n${said}`));
    const listen = (text: string) => {
      said += text;
      if (said.includes("Stop it with Ctrl+C.")) resolve();
    };
    child.stdout?.setEncoding("utf8").on("data", listen);
    child.stderr?.setEncoding("utf8").on("data", listen);
    child.once("exit", () => fail("did not start"));
    timeout.addEventListener("abort", () => fail("did not start in time"));
  });
  const links = said.match(/https?:\/\/\S+/g) ?? [];
  return links.find((link) => link.startsWith(`${address}/`)) ?? "";
}
