import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { KeptChild } from "../../../scripts/runtime/keep-child.ts";
import { keepChild } from "../../../scripts/runtime/keep-child.ts";
import { isAlive } from "../../../scripts/runtime/process-identity.ts";
import { waitUntil } from "../../../scripts/runtime/wait.ts";

let folder: string;
let pids: number[];
let reasons: string[];
let child: KeptChild | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-child-"));
  pids = [];
  reasons = [];
});

afterEach(() => {
  child?.kill();
  rmSync(folder, { recursive: true, force: true });
});

function keep(code: string): KeptChild {
  child = keepChild({
    name: "sample",
    args: ["-e", code],
    env: process.env,
    logFile: join(folder, "sample.log"),
    onSpawn: (pid) => pids.push(pid),
    onGivenUp: (reason) => reasons.push(reason),
  });
  return child;
}

const said = () => readFileSync(join(folder, "sample.log"), "utf8");
const soon = (condition: () => boolean) => waitUntil(condition, { timeoutMs: 30_000 });
const STAYS = "console.log('up'); setInterval(() => undefined, 1000);";

test("a process that is killed is started again, and stays stopped once it was asked to", async () => {
  const kept = keep(STAYS);
  await soon(() => said().includes("up"));
  process.kill(pids[0] ?? 0, "SIGKILL");
  expect(await soon(() => pids.length === 2 && isAlive(pids[1] ?? 0))).toBe(true);
  await kept.stop(5_000);
  expect(pids.some(isAlive)).toBe(false);
  expect(pids).toHaveLength(2);
});

test("a process that cannot run is given up with a sentence, after five attempts", async () => {
  keep("process.exit(3)");
  expect(await soon(() => reasons.length === 1)).toBe(true);
  expect(pids).toHaveLength(5);
  expect(reasons[0]).toContain("The sample ends again and again");
});

test("a process that does not listen is killed after the deadline, with what it started", async () => {
  const kept = keep(`
    process.on("SIGTERM", () => undefined);
    const grandchild = require("node:child_process").spawn("sleep", ["100"]);
    console.log("grandchild", grandchild.pid);
    setInterval(() => undefined, 1000);
  `);
  await soon(() => said().includes("grandchild"));
  const grandchild = Number(/grandchild (\d+)/.exec(said())?.[1]);
  await kept.stop(300);
  expect(isAlive(pids[0] ?? 0)).toBe(false);
  expect(await soon(() => !isAlive(grandchild))).toBe(true);
});

test("it learns that it is about to be stopped before it is", async () => {
  const kept = keep(`${STAYS}
    setInterval(() => globalThis.plumblineStopping && console.log("stopping"), 20);`);
  await soon(() => said().includes("up"));
  kept.announceStop();
  expect(await soon(() => said().includes("stopping"))).toBe(true);
  await kept.stop(5_000);
});
