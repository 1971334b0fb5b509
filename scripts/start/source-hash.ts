import { createHash } from "node:crypto";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inCheckout } from "../runtime/checkout.ts";

/** One hash over the names and contents of files and whole folders; what is missing counts as such. */
export async function sourceHash(paths: string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of await filesAt(path)) {
      hash
        .update(`${file}\0`)
        .update(await readFile(inCheckout(file)))
        .update("\0");
    }
  }
  return hash.digest("hex");
}

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(inCheckout(path)).catch(() => undefined);
  if (found === undefined) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(inCheckout(path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(inCheckout().length + 1))
    .sort();
}

/** Runs `work` unless `stampFile` says that it was done from the same sources. */
export async function whenStale(options: {
  stampFile: string;
  hash: string;
  work: () => Promise<void>;
}): Promise<void> {
  const { stampFile, hash } = options;
  if ((await readFile(stampFile, "utf8").catch(() => "")) === hash) return;
  await rm(stampFile, { force: true });
  await options.work();
  await writeFile(stampFile, hash);
}
