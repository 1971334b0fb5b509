import { spawn } from "node:child_process";
import { inCheckout } from "../runtime/checkout.ts";
import { Refusal } from "../runtime/refusal.ts";
import { runNode } from "../runtime/run-program.ts";
import { findBrowser } from "./find-browser.ts";

const DOWNLOAD_TIMEOUT_MS = 300_000;

/**
 * A Chromium for the browser tests. Where there is none, Playwright is asked to fetch its own, then
 * (as root on Debian) the system's packages. Throws a sentence where none can be had.
 */
export async function requireBrowser(): Promise<string> {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.log("No Chromium is installed: fetching one…");
  await fetchPlaywrights();
  if (findBrowser() === undefined) await installFromDebian();
  const fetched = findBrowser();
  if (fetched !== undefined) return fetched;
  throw new Refusal(
    "No Chromium could be found or fetched for the browser tests: install one (apt-get install chromium, or npx playwright install chromium), or set PLUMBLINE_CHROMIUM to its program.",
  );
}

async function fetchPlaywrights(): Promise<void> {
  const cli = inCheckout("node_modules", "@playwright", "test", "cli.js");
  await runNode([cli, "install", "chromium"], {
    shown: "all",
    signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS),
  });
}

async function installFromDebian(): Promise<void> {
  if (process.getuid?.() !== 0) return;
  await run("apt-get", ["update"]);
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
}

/** What cannot be run is the same as what fails: the caller looks for the browser afterwards. */
function run(program: string, args: string[]): Promise<void> {
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const child = spawn(program, args, { stdio: "inherit", env });
    child.on("error", () => resolve());
    child.on("exit", () => resolve());
  });
}
