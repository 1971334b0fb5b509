import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { canReach } from "../../../scripts/postgres/reachable.ts";
import { CHECKOUT } from "../../../scripts/runtime/checkout.ts";
import { storedRows, storeRow } from "../../support/rows-kept.ts";
import {
  makeFolder,
  READY,
  removeFolder,
  startDatabase,
  stop,
  untilSaid,
} from "../../support/start-process.ts";

const NOBODY = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;
const nobodyReads = isRoot && (await canReach(join(CHECKOUT, "package.json"), NOBODY));

let home: string;
let folder: string;

beforeEach(() => {
  home = makeFolder();
  folder = join(home, "data");
});

afterEach(() => removeFolder(home));

function makeHome(owner: { uid: number; gid: number }): void {
  chownSync(home, owner.uid, owner.gid);
  chmodSync(home, 0o700);
}

describe.runIf(isRoot)("Started by root", () => {
  test("from a private home, the database lies where its own user can reach it", async () => {
    makeHome({ uid: 0, gid: 0 });
    const first = startDatabase(folder);
    await untilSaid(first, READY);
    const place = readFileSync(join(folder, "postgres-is-at"), "utf8").trim();
    try {
      await storeRow(folder, "kept");
      expect(await stop(first)).toBe(0);
      expect(place).toMatch(/^\/var\/lib\/plumbline\/[0-9a-f]{16}$/);
      expect(statSync(join(place, "postgres", "data")).uid).not.toBe(0);
      const second = startDatabase(folder);
      await untilSaid(second, READY);
      expect(await storedRows(folder)).toEqual(["kept"]);
      expect(await stop(second)).toBe(0);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });

  test("a database that is there and cannot be reached is not replaced by an empty one", async () => {
    const first = startDatabase(folder);
    await untilSaid(first, READY);
    await stop(first);
    makeHome({ uid: 0, gid: 0 });
    const second = startDatabase(folder);
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain("cannot be reached by the user that runs the database");
    expect(existsSync(join(folder, "postgres-is-at"))).toBe(false);
  });
});

describe.runIf(nobodyReads)("Started by an ordinary user", () => {
  test("under a private home", async () => {
    makeHome(NOBODY);
    const started = startDatabase(folder, { HOME: home }, NOBODY);
    await untilSaid(started, READY);
    expect(statSync(join(folder, "postgres", "data")).uid).toBe(NOBODY.uid);
    expect(await stop(started)).toBe(0);
  });

  test("in a folder that is not the user's own, it is refused with a sentence", async () => {
    mkdirSync(folder, { mode: 0o755 });
    const started = startDatabase(folder, { HOME: home }, NOBODY);
    expect(await started.ended).toBe(1);
    expect(started.said()).toContain("this user may not");
    expect(started.said()).toContain("PLUMBLINE_DATA");
  });

  test("and later by root, the database still runs as that user", async () => {
    chownSync(home, NOBODY.uid, NOBODY.gid);
    const first = startDatabase(folder, { HOME: home }, NOBODY);
    await untilSaid(first, READY);
    await storeRow(folder, "kept");
    await stop(first);
    const second = startDatabase(folder);
    await untilSaid(second, READY);
    expect(await storedRows(folder)).toEqual(["kept"]);
    await stop(second);
    const third = startDatabase(folder, { HOME: home }, NOBODY);
    await untilSaid(third, READY);
    expect(await stop(third)).toBe(0);
  });
});
