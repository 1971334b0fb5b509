// Runs on any Node from 20.19, before anything is installed: Node's own modules only.
import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const checkout = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const WANTED_MAJOR = 24;

/**
 * The pinned Node of node_modules: by way of the package `node`, else (where install scripts are
 * off) of its plain package for this system.
 * @returns {string | undefined}
 */
export function pinnedNode() {
  const plain = `node-${process.platform}-${process.arch}`;
  return [join("node", "bin", "node"), join(plain, "bin", "node")]
    .map((path) => join(checkout, "node_modules", path))
    .find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Goes on with a TypeScript entry: in this process where it is the pinned Node already, else in a
 * child that gets its signals, its arguments and its exit code.
 * @param {string} entry relative to the checkout
 * @param {string[]} nodeArguments put before the entry; a child is always made where there are any
 */
export function runUnderPinnedNode(entry, nodeArguments = []) {
  const path = join(checkout, entry);
  const node = pinnedNode() ?? process.execPath;
  const isPinned = Number.parseInt(process.versions.node, 10) === WANTED_MAJOR;
  if (isPinned && nodeArguments.length === 0) {
    void import(pathToFileURL(path).href);
    return;
  }
  const child = spawn(node, [...nodeArguments, path, ...process.argv.slice(2)], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  // A terminal sends Ctrl+C to both; what is sent to this process alone is passed on.
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  process.on("SIGINT", () => undefined);
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
  });
}
