import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { freePort } from "../../../scripts/runtime/free-port.ts";
import type { Started } from "../../support/start-process.ts";
import {
  makeFolder,
  READY,
  removeFolder,
  startDatabase,
  stop,
  untilSaid,
} from "../../support/start-process.ts";

let folder: string;

beforeEach(() => {
  folder = makeFolder();
});

afterEach(() => removeFolder(folder));

/** Its one sentence, after checking that it ended with a failure. */
async function refusal(started: Started): Promise<string> {
  expect(await started.ended).toBe(1);
  return started.said();
}

describe("A start is refused with a sentence", () => {
  test("where another runs on the folder, which goes on undisturbed", async () => {
    const first = startDatabase(folder);
    await untilSaid(first, READY);
    const said = await refusal(startDatabase(folder));
    expect(said).toContain(`process ${first.child.pid}`);
    expect(said).toContain("PLUMBLINE_DATA");
    expect(first.child.exitCode).toBeNull();
    expect(await stop(first)).toBe(0);
  });

  test("where two begin at the same moment, for one of the two", async () => {
    const both = [startDatabase(folder), startDatabase(folder)];
    const loser = await Promise.race(both.map((each) => each.ended.then(() => each)));
    const winner = both.find((each) => each !== loser);
    expect(loser.said()).toContain("process ");
    if (winner === undefined) throw new Error("neither start won");
    await untilSaid(winner, READY);
    expect(await stop(winner)).toBe(0);
  });

  test("where the port is taken", async () => {
    const port = await freePort();
    const server = createServer().listen(port, "127.0.0.1");
    const said = await refusal(startDatabase(folder, { PORT: String(port) }));
    expect(said).toContain(`Port ${port} is taken`);
    expect(said).toContain(`PORT=${port + 1} npm start`);
    server.close();
  });

  test.each(["x", "-1", "70000", "3000.5"])("where PORT is %s", async (port) => {
    expect(await refusal(startDatabase(folder, { PORT: port }))).toContain(`PORT is "${port}"`);
  });

  test("where the database of DATABASE_URL cannot be reached", async () => {
    const url = `postgresql://someone:secret@127.0.0.1:${await freePort()}/plumbline`;
    const said = await refusal(startDatabase(folder, { DATABASE_URL: url }));
    expect(said).toMatch(/database at 127\.0\.0\.1:\d+ cannot be reached/);
    expect(said).not.toContain("secret");
  });

  test("where DATABASE_URL is wrong: its form, its password, its database", async () => {
    const server = process.env.PLUMBLINE_TEST_SERVER ?? "";
    const badPassword = server.replace(/:[^:@]*@/, ":wrong@");
    const noDatabase = server.replace(/[^/]*$/, "nowhere");
    for (const [url, words] of [
      ["nonsense", "is not an address"],
      [badPassword, "refuses the sign-in"],
      [noDatabase, 'has no database "nowhere"'],
    ] as const) {
      expect(await refusal(startDatabase(folder, { DATABASE_URL: url }))).toContain(words);
    }
  });

  test("where the folder's database is not whole, which is left as it is", async () => {
    mkdirSync(join(folder, "postgres"));
    writeFileSync(join(folder, "postgres", "something"), "precious");
    expect(await refusal(startDatabase(folder))).toContain("is not a whole database");
    expect(readFileSync(join(folder, "postgres", "something"), "utf8")).toBe("precious");
  });

  test("where another major version made the database", async () => {
    mkdirSync(join(folder, "postgres", "data"), { recursive: true });
    writeFileSync(join(folder, "postgres", "data", "PG_VERSION"), "17\n");
    expect(await refusal(startDatabase(folder))).toContain("was made by PostgreSQL 17");
  });

  test("where the data folder is a file", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    expect(await refusal(startDatabase(join(file, "below")))).toMatch(
      /a part of that path is a file/,
    );
  });
});

test("what an interrupted first start left is removed, and the start goes on", async () => {
  const remains = join(folder, "postgres.new-4242");
  mkdirSync(join(remains, "data"), { recursive: true });
  const started = startDatabase(folder);
  await untilSaid(started, READY);
  expect(readdirSync(folder)).not.toContain("postgres.new-4242");
  expect(await stop(started)).toBe(0);
});
