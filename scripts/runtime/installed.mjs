// Runs on any Node from 20.19, before anything is installed: Node's own modules only.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "./pinned-node.mjs";

/**
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean }} Package
 * @typedef {Record<string, Package>} Packages
 */

/**
 * Whether node_modules holds what package-lock.json asks for, by npm's own record of it.
 * @param {{ withDevelopment: boolean }} options
 */
export function isInstalled({ withDevelopment }) {
  const wanted = readPackages("package-lock.json");
  const present = readPackages(join("node_modules", ".package-lock.json"));
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "" || entry.optional || entry.devOptional) return true;
    if (entry.dev && !withDevelopment) return true;
    return present[path]?.version === entry.version;
  });
}

/**
 * @param {string} path
 * @returns {Packages | undefined}
 */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(checkout, path), "utf8")).packages;
  } catch {
    // Absent or cut short: the same as not installed.
    return undefined;
  }
}

/** The exact version of the package `node` that package.json pins. */
export function pinnedNodeVersion() {
  const { dependencies } = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));
  return String(dependencies.node);
}
