import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isAlive } from "../../../scripts/runtime/process-identity.ts";
import { waitUntil } from "../../../scripts/runtime/wait.ts";
import { storedRows, storeRow } from "../../support/rows-kept.ts";
import {
  makeFolder,
  READY,
  removeFolder,
  runFileOf,
  serverPid,
  startDatabase,
  stop,
  untilSaid,
} from "../../support/start-process.ts";

let folder: string;

beforeEach(() => {
  folder = makeFolder();
});

afterEach(() => removeFolder(folder));

async function startAndStore(text: string) {
  const started = startDatabase(folder);
  await untilSaid(started, READY);
  await storeRow(folder, text);
  return started;
}

describe("After kill -9", () => {
  test("of the starter alone, the next start goes on with what was stored", async () => {
    const killed = await startAndStore("first");
    killed.child.kill("SIGKILL");
    await killed.ended;
    const next = await startAndStore("second");
    expect(await storedRows(folder)).toEqual(["first", "second"]);
    expect(await stop(next)).toBe(0);
  });

  test("of the starter, its database ends by itself", async () => {
    const killed = await startAndStore("first");
    const pid = serverPid(folder);
    killed.child.kill("SIGKILL");
    await killed.ended;
    expect(await waitUntil(() => !isAlive(pid), { timeoutMs: 15_000 })).toBe(true);
  });

  test("of starter and database at once, the stale lock is no obstacle", async () => {
    const killed = await startAndStore("first");
    process.kill(serverPid(folder), "SIGKILL");
    killed.child.kill("SIGKILL");
    await killed.ended;
    const next = startDatabase(folder);
    await untilSaid(next, READY);
    expect(await storedRows(folder)).toEqual(["first"]);
    await stop(next);
  });

  test("a lock whose number another program has by now is no obstacle", async () => {
    const first = await startAndStore("first");
    await stop(first);
    const data = join(folder, "postgres", "data");
    writeFileSync(join(data, "postmaster.pid"), `${process.pid}\n${data}\n1\n5432\n\n\n`);
    writeFileSync(join(folder, "run.json"), `{"pid":${process.pid},"birth":"another"}`);
    const next = startDatabase(folder);
    await untilSaid(next, READY);
    expect(await storedRows(folder)).toEqual(["first"]);
    await stop(next);
  });

  test("of the database alone, it is started again at the same address", async () => {
    const started = await startAndStore("first");
    const { migrateUrl } = runFileOf(folder);
    process.kill(serverPid(folder), "SIGKILL");
    await untilSaid(started, "is being started again");
    const answers = () =>
      storeRow(folder, "second").then(
        () => true,
        () => false,
      );
    expect(await waitUntil(answers, { timeoutMs: 20_000, everyMs: 200 })).toBe(true);
    expect(await storedRows(folder)).toEqual(["first", "second"]);
    expect(runFileOf(folder).migrateUrl).toBe(migrateUrl);
    expect(await stop(started)).toBe(0);
  });

  test("of the database again and again, the start gives up with a sentence", async () => {
    const started = await startAndStore("first");
    for (let deaths = 1; deaths <= 4; deaths++) {
      const pid = serverPid(folder);
      process.kill(pid, "SIGKILL");
      const wasReplaced = () => deaths === 4 || isReplaced(pid);
      expect(await waitUntil(wasReplaced, { timeoutMs: 20_000 })).toBe(true);
    }
    expect(await started.ended).toBe(1);
    expect(started.said()).toContain("died four times in a minute and was given up");
  });
});

function isReplaced(pid: number): boolean {
  try {
    const now = serverPid(folder);
    return now !== pid && isAlive(now);
  } catch {
    // The lock is gone for a moment between two servers.
    return false;
  }
}
