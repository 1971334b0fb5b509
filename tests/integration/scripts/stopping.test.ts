import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { waitUntil } from "../../../scripts/runtime/wait.ts";
import {
  makeFolder,
  READY,
  removeFolder,
  startDatabase,
  untilSaid,
} from "../../support/start-process.ts";

let folder: string;

beforeEach(() => {
  folder = makeFolder();
});

afterEach(() => removeFolder(folder));

/** Command lines of living processes that have to do with the folder. */
function leftOver(): string[] {
  const all = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" }).split("\n");
  return all.filter((line) => line.includes(folder) && !line.includes("ps -eo"));
}

describe("A stop leaves no process and no lock", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("by %s", async (signal) => {
    const started = startDatabase(folder);
    await untilSaid(started, READY);
    expect(leftOver()).not.toEqual([]);
    started.child.kill(signal);
    expect(await started.ended).toBe(0);
    expect(await waitUntil(() => leftOver().length === 0, { timeoutMs: 3_000 })).toBe(true);
    expect(existsSync(join(folder, "run.json"))).toBe(false);
    expect(existsSync(join(folder, "postgres/data/postmaster.pid"))).toBe(false);
  });

  test("in the middle of the first start too, and the next start succeeds", async () => {
    const interrupted = startDatabase(folder);
    await untilSaid(interrupted, "Starting the database");
    interrupted.child.kill("SIGINT");
    await interrupted.ended;
    expect(await waitUntil(() => leftOver().length === 0, { timeoutMs: 5_000 })).toBe(true);
    const next = startDatabase(folder);
    await untilSaid(next, READY);
    next.child.kill("SIGINT");
    expect(await next.ended).toBe(0);
  });

  test("by a second Ctrl+C at once", async () => {
    const started = startDatabase(folder);
    await untilSaid(started, READY);
    started.child.kill("SIGINT");
    started.child.kill("SIGINT");
    await started.ended;
    expect(await waitUntil(() => leftOver().length === 0, { timeoutMs: 5_000 })).toBe(true);
  });
});
