import { randomUUID } from "node:crypto";
import { constants, copyFile, link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dataFolder } from "./data-folder.ts";
import { birthOf } from "./process-identity.ts";

/** A process and when it was born, which tells it from a later one of the same number. */
export type ProcessMark = { pid: number; birth: string | undefined };

/** How the command line, and a second start, find the instance that runs on a data folder. */
export type RunFile = ProcessMark & {
  /** Undefined while it is being started. */
  address?: string;
  databaseUrl?: string;
  migrateUrl?: string;
  authSecret?: string;
  children?: ProcessMark[];
};

const runFilePath = () => join(dataFolder(), "run.json");

/** What the running instance wrote; undefined where none runs (a killed one does not count). */
export async function readRunFile(): Promise<RunFile | undefined> {
  const text = await readText();
  const file = text === undefined ? undefined : parse(text);
  return file !== undefined && lives(file) ? file : undefined;
}

/** Whether this very process is still there. */
export function lives({ pid, birth }: ProcessMark): boolean {
  return birth !== undefined && birthOf(pid) === birth;
}

export function markOf(pid: number): ProcessMark {
  return { pid, birth: birthOf(pid) };
}

/**
 * Takes the data folder for this process. Gives the living holder where there is one; else what a
 * killed predecessor left, so that its orphans can be found. Safe against a second starter.
 */
export async function claimRunFile(): Promise<{ holder?: RunFile; predecessor?: RunFile }> {
  const mine = await writeAside(markOf(process.pid));
  try {
    let predecessor: RunFile | undefined;
    for (;;) {
      if (await linkIfFree(mine)) return predecessor === undefined ? {} : { predecessor };
      const text = await readText();
      const found = text === undefined ? undefined : parse(text);
      if (found !== undefined && lives(found)) return { holder: found };
      predecessor = found ?? predecessor;
      if (text !== undefined) await removeStale(text);
    }
  } finally {
    await rm(mine, { force: true });
  }
}

/** Replaces the file at once; readable by its owner alone, since it holds passwords. */
export async function writeRunFile(file: RunFile): Promise<void> {
  await rename(await writeAside(file), runFilePath());
}

/** Gives the folder back, unless another process holds it by now. */
export async function removeRunFile(): Promise<void> {
  const text = await readText();
  if (text !== undefined && parse(text)?.pid === process.pid) await rm(runFilePath());
}

async function writeAside(file: RunFile): Promise<string> {
  const path = `${runFilePath()}.${randomUUID()}`;
  await writeFile(path, JSON.stringify(file), { mode: 0o600 });
  return path;
}

async function linkIfFree(path: string): Promise<boolean> {
  try {
    await link(path, runFilePath()).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") throw error;
      // Some mounted file systems know no links.
      return copyFile(path, runFilePath(), constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Moves the stale file away; where another starter was faster, its file is put back. */
async function removeStale(staleText: string): Promise<void> {
  const aside = `${runFilePath()}.${randomUUID()}`;
  try {
    await rename(runFilePath(), aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  if ((await readFile(aside, "utf8")) !== staleText) await linkIfFree(aside);
  await rm(aside, { force: true });
}

function readText(): Promise<string | undefined> {
  return readFile(runFilePath(), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw error;
  });
}

function parse(text: string): RunFile | undefined {
  try {
    return JSON.parse(text);
  } catch {
    // Cut short by a full disk or a crash: whoever wrote it does not run.
    return undefined;
  }
}
