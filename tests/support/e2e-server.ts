import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inCheckout } from "../../scripts/runtime/checkout.ts";
import { freePort } from "../../scripts/runtime/free-port.ts";

const PATIENCE_MS = 300_000;

/**
 * Before the browser tests: Plumbline as `npm start` brings it up, on a data folder of its own.
 * Tests find its address in PLUMBLINE_E2E_ADDRESS, the link of the first start in
 * PLUMBLINE_E2E_SETUP_LINK and the folder (for the command line) in PLUMBLINE_DATA.
 */
export default async function startForTests(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "plumbline-e2e-"));
  const port = await freePort();
  Object.assign(process.env, {
    PLUMBLINE_DATA: folder,
    PLUMBLINE_DIST: process.env.PLUMBLINE_DIST || ".next-test",
  });
  const child = spawn(process.execPath, [inCheckout("scripts", "start.mjs"), "--empty"], {
    env: { ...process.env, PORT: String(port), TZ: "Asia/Kathmandu" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const address = `http://localhost:${port}`;
  process.env.PLUMBLINE_E2E_ADDRESS = address;
  process.env.PLUMBLINE_E2E_SETUP_LINK = await readSetupLink(child, address);
  return async () => {
    child.kill("SIGTERM");
    await once(child, "exit");
    await rm(folder, { recursive: true, force: true });
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
