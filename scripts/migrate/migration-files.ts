import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type {
  MigrationDirectory,
  MigrationList,
} from "@prisma/schema-engine-wasm/schema_engine_bg";
import { inCheckout } from "../runtime/checkout.ts";

export const MIGRATIONS_FOLDER = inCheckout("prisma", "migrations");

const LOCK_FILE = "migration_lock.toml";
const LOCK_CONTENT = '# Prisma reads this file: keep it.\nprovider = "postgresql"\n';

/** Every migration on disk, in order. Throws where a folder has no migration.sql. */
export async function readMigrations(folder = MIGRATIONS_FOLDER): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: folder,
    lockfile: {
      path: LOCK_FILE,
      content: await readFile(join(folder, LOCK_FILE), "utf8").catch(() => LOCK_CONTENT),
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(names.sort().map((name) => readOne(folder, name))),
  };
}

async function readOne(folder: string, name: string): Promise<MigrationDirectory> {
  const value = await readFile(join(folder, name, "migration.sql"), "utf8");
  return {
    path: name,
    migrationFile: { path: "migration.sql", content: { tag: "ok", value } },
  };
}

/** The text of one migration, or undefined where there is none of that name. */
export function migrationSql(list: MigrationList, name: string): string | undefined {
  const found = list.migrationDirectories.find((directory) => directory.path === name);
  const content = found?.migrationFile.content;
  return content?.tag === "ok" ? content.value : undefined;
}

/** Writes prisma/migrations/NAME/migration.sql and gives its path. Never overwrites. */
export async function writeMigration(name: string, sql: string): Promise<string> {
  const folder = join(MIGRATIONS_FOLDER, name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(MIGRATIONS_FOLDER, LOCK_FILE), LOCK_CONTENT);
  const path = join(folder, "migration.sql");
  await writeFile(path, sql, { flag: "wx" });
  return path;
}
