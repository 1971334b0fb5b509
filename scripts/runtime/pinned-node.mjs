// Runs on any Node from 20.19, before anything is installed: Node's own modules only.
import { accessSync, constants, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { runInstead } from "./run-instead.mjs";

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
 * Goes on with a TypeScript entry of the checkout under the pinned Node: in this process where it
 * is that one already, else in a child.
 * @param {string} entry
 */
export function runUnderPinnedNode(entry) {
  const path = join(checkout, entry);
  const node = pinnedNode();
  if (isThisOne(node)) {
    void import(pathToFileURL(path).href);
    return;
  }
  if (node === undefined) {
    console.error(
      `Plumbline is not installed in ${checkout}: run npm install there, then try again.`,
    );
    process.exitCode = 1;
    return;
  }
  runInstead(node, [path, ...process.argv.slice(2)]);
}

/**
 * Where nothing is pinned (an install without optional packages) its major version has to do.
 * @param {string | undefined} node
 */
function isThisOne(node) {
  if (node === undefined) return Number.parseInt(process.versions.node, 10) === WANTED_MAJOR;
  return realpathSync(process.execPath) === realpathSync(node);
}
