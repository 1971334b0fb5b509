import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dataFolder } from "./data-folder.ts";
import { birthOf } from "./process-identity.ts";

/** How the command line, and a second start, find the instance that runs on a data folder. */
export type RunFile = {
  pid: number;
  /** Tells this process from a later one of the same number. */
  birth: string | undefined;
  address?: string;
  databaseUrl?: string;
  migrateUrl?: string;
};

function path(): string {
  return join(dataFolder(), "run.json");
}

/** What the running instance wrote; undefined where none runs (a killed one does not count). */
export async function readRunFile(): Promise<RunFile | undefined> {
  const text = await readFile(path(), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const file = parse(text);
  return file !== undefined && birthOf(file.pid) === file.birth ? file : undefined;
}

function parse(text: string): RunFile | undefined {
  try {
    return JSON.parse(text);
  } catch {
    // Cut short by a full disk or a crash: whoever wrote it does not run.
    return undefined;
  }
}

/** Replaces the file at once; readable by its owner alone, since it holds passwords. */
export async function writeRunFile(file: RunFile): Promise<void> {
  const unfinished = `${path()}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify(file), { mode: 0o600 });
  await rename(unfinished, path());
}

export async function removeRunFile(): Promise<void> {
  await rm(path(), { force: true });
}
