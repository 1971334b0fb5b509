// Runs on any Node from 20.19, before anything is installed: Node's own modules only.
import { spawn } from "node:child_process";
import { isInstalled, pinnedNodeVersion } from "./installed.mjs";
import { checkout, pinnedNode } from "./pinned-node.mjs";

const OLDEST_NODE = [20, 19];

/**
 * Installs the packages where they are missing or differ from package-lock.json, and sees to the
 * pinned Node where install scripts are off. Ends the process with a sentence where it cannot.
 * @param {{ withDevelopment: boolean }} options
 */
export async function ensureInstalled(options) {
  refuseOldNode();
  if (!isInstalled(options)) {
    const scope = omitsDevelopment(options) ? ["--omit=dev"] : [];
    // Not npm ci: it removes what a running instance uses, and fails wherever a registry lacks the
    // optional packages of other systems. The versions are those of the lock file here too.
    await npm(
      ["install", "--no-save", ...scope],
      "Installing packages (a minute or two, only the first time)",
    );
  }
  if (pinnedNode() === undefined) {
    const name = `node-${process.platform}-${process.arch}@${pinnedNodeVersion()}`;
    await npm(["install", "--no-save", "--ignore-scripts", name], `Fetching ${name}`);
  }
  if (pinnedNode() === undefined)
    fail("The pinned Node is missing: run npm install, then start again.");
}

/** @param {{ withDevelopment: boolean }} options */
function omitsDevelopment({ withDevelopment }) {
  return !withDevelopment && process.env.NODE_ENV === "production";
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  fail(`Node ${process.versions.node} is too old: install Node ${OLDEST_NODE.join(".")} or newer.`);
}

/**
 * @param {string[]} args
 * @param {string} what
 */
async function npm(args, what) {
  console.log(`${what}…`);
  const began = performance.now();
  const elapsed = () => `${Math.round((performance.now() - began) / 1000)} s`;
  const ticking = setInterval(() => console.log(`  still at it (${elapsed()})`), 20_000);
  const code = await run([...args, "--no-audit", "--no-fund", "--loglevel=error"]);
  clearInterval(ticking);
  if (code === 0) console.log(`  done in ${elapsed()}`);
  else fail(`npm ${args[0]} failed (see above): check the network and the disk, then start again.`);
}

/**
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function run(args) {
  // npm names its own program when it runs a script; outside of one it is on the path.
  const cli = process.env.npm_execpath;
  const [program, first] = cli?.endsWith(".js") ? [process.execPath, [cli]] : ["npm", []];
  const env = {
    ...process.env,
    // Prisma's installer would download an engine that nothing here uses.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_SKIP_POSTINSTALL_GENERATE: "1",
  };
  return new Promise((resolve) => {
    const child = spawn(program, [...first, ...args], { cwd: checkout, env, stdio: "inherit" });
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
