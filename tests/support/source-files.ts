import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CHECKOUT, inCheckout } from "../../scripts/runtime/checkout.ts";

/** The folders with code of ours. */
export const CODE_FOLDERS = ["app", "components", "lib", "scripts"];

/** Paths of code files on disk, relative to the checkout, with declarations left out. */
export function codeFiles(folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(inCheckout(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.d)\.(ts|tsx|mjs)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(CHECKOUT.length + 1))
      .sort(),
  );
}

/** Every file git tracks, or would after `git add`; all files where this is no git checkout. */
export function trackedFiles(): string[] {
  const listing = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: CHECKOUT,
    encoding: "utf8",
  });
  return listing.split("\n").filter((path) => path !== "");
}
