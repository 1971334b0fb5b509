import { mkdir } from "node:fs/promises";
import { Refusal } from "../runtime/refusal.ts";
import type { ProcessMark, RunFile } from "../runtime/run-file.ts";
import { claimRunFile, lives } from "../runtime/run-file.ts";
import { waitUntil } from "../runtime/wait.ts";

const ORPHAN_PATIENCE_MS = 6_000;

/**
 * Takes the data folder for this process, or throws a sentence that names who holds it. Server and
 * worker of a killed predecessor are ended first, should they still be there.
 */
export async function claimFolder(dataFolder: string): Promise<void> {
  await mkdir(dataFolder, { recursive: true });
  const { holder, predecessor } = await claimRunFile();
  if (holder !== undefined) {
    const what = describeHolder(holder);
    throw new Refusal(
      `Plumbline is ${what} (process ${holder.pid}): stop it with Ctrl+C where it runs, or start another with its own PLUMBLINE_DATA folder and PORT.`,
    );
  }
  for (const child of predecessor?.children ?? []) await endOrphan(child);
}

function describeHolder({ address, migrateUrl }: RunFile): string {
  if (address !== undefined) return `already running at ${address}`;
  return migrateUrl === undefined ? "being started already" : "already running, its database alone";
}

async function endOrphan(child: ProcessMark): Promise<void> {
  const gone = () => !lives(child);
  if (gone()) return;
  process.kill(child.pid, "SIGTERM");
  if (await waitUntil(gone, { timeoutMs: ORPHAN_PATIENCE_MS })) return;
  process.kill(child.pid, "SIGKILL");
  await waitUntil(gone, { timeoutMs: 2_000 });
}
