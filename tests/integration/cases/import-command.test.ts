import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { prepareJobQueues } from "@/lib/adapters/job-queue";
import type { ImportOptions } from "@/lib/cli/import-file";
import { importFile } from "@/lib/cli/import-file";
import type { CaseProject } from "../../support/case-project.ts";
import { createCaseProject } from "../../support/case-project.ts";
import { sharedFile } from "../../support/shared-data.ts";

let project: CaseProject;
let folder: string;

beforeAll(async () => {
  project = await createCaseProject();
  await prepareJobQueues(project.test.url);
  folder = await mkdtemp(join(tmpdir(), "plumbline-import-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await project.close();
});

type Run = { code: number | null; out: string; err: string };

function plumbline(args: string[], databaseUrl = project.test.url): Promise<Run> {
  const node = ["--conditions=react-server", "--import", "tsx", "lib/cli/main.ts", ...args];
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      node,
      { env: { ...process.env, DATABASE_URL: databaseUrl } },
      (_, out, err) => resolve({ code: child.exitCode, out, err }),
    );
  });
}

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

function line(id: string, changes: object = {}): string {
  return JSON.stringify({
    externalId: id,
    messages: [
      { role: "user", content: `Question ${id}` },
      { role: "assistant", content: "Answer" },
    ],
    ...changes,
  });
}

const HERE = ["--project", "test"];

describe("plumbline import", () => {
  test("takes good lines, names bad ones by number and reason, and keeps them in a file", async () => {
    const bad = "\u001b[31mnot json";
    const content = Buffer.concat([
      Buffer.from(`\uFEFF${line("c-1")}\r\n\r\n${bad}\n`),
      Buffer.from([0xff, 0xfe, 0x0a]),
      Buffer.from(
        `${line("c-2", { colour: 1 })}\n${line("c-1", { model: "other" })}\n${line("c-3")}`,
      ),
    ]);
    const file = await write("mixed.jsonl", content);
    const rejected = join(folder, "rejected.jsonl");
    const run = await plumbline(["import", file, ...HERE, "--rejected", rejected]);
    expect(run.code).toBe(1);
    expect(run.out).toBe("2 created, 0 known already, 1 in conflict, 3 invalid.\n");
    expect(run.err).toContain("Line 3: is not JSON");
    expect(run.err).toContain("Line 4: The line is not valid UTF-8.");
    expect(run.err).toContain("Line 5: colour is not a known field");
    expect(run.err).toContain("Line 6: externalId Another case");
    expect(run.err).not.toContain("\u001b");
    const kept = (await readFile(rejected, "utf8")).trim().split("\n");
    expect(kept.map((one) => JSON.parse(one).line)).toEqual([3, 4, 5, 6]);
    expect(JSON.parse(kept[0] ?? "").text).toBe(bad);
    expect(
      await project.count("audit_entry", "actor LIKE 'cli:%' AND action = 'case.ingest'"),
    ).toBe(1);
    const jobs = await project.db.prisma.$queryRaw<unknown[]>`
      SELECT 1 FROM pgboss.job WHERE name = 'score-cases'`;
    expect(jobs).toHaveLength(1);
  });

  test("a database that does not answer is one sentence", async () => {
    const file = await write("any.jsonl", line("any"));
    const run = await plumbline(
      ["import", file, ...HERE],
      "postgresql://u:p@127.0.0.1:1/plumbline",
    );
    expect(run).toMatchObject({ code: 1 });
    expect(run.err).toContain("The database plumbline at 127.0.0.1:1 does not answer");
    expect(run.err).not.toContain("u:p");
  });

  test("an unknown project is one sentence", async () => {
    const run = await plumbline(["import", await write("x.jsonl", line("x")), "--project", "no"]);
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.err).toContain("This project does not exist, or you may not see it.");
    expect(run.err).not.toMatch(/\n\s+at /);
  });
});

describe("importing a file", () => {
  const run = (file: string, options: Partial<ImportOptions> = {}) =>
    importFile(project.context(), file, { project: project.slug, ...options });

  test("sets for all lines what they lack, and derives ids from the content", async () => {
    const chat = { messages: [{ role: "user", content: "no id here" }] };
    const file = await write("chat.jsonl", `${JSON.stringify(chat)}\n`);
    const defaults = { model: "m-1", language: "en", escalate: "look", severity: "2" };
    await run(file, defaults);
    expect(await project.count("review_case", "model = 'm-1' AND external_id LIKE 'chat-%'")).toBe(
      1,
    );
    expect(await project.count("selection", "door = 'escalated' AND severity = 2")).toBe(1);
    expect((await run(file, defaults)).counts).toMatchObject({ created: 0, duplicate: 1 });
    expect(await project.count("selection", "door = 'escalated'")).toBe(1);
    expect((await run(file, { model: "m-2" })).counts).toMatchObject({ created: 1 });
  });

  test("takes one over 11 MB in batches", async () => {
    const filler = "x".repeat(24_000);
    const lines = Array.from({ length: 520 }, (_, index) =>
      line(`big-${index}`, { metadata: { filler } }),
    );
    const { counts } = await run(await write("big.jsonl", lines.join("\n")));
    expect(counts.created).toBe(520);
    expect(await project.count("review_case", "external_id LIKE 'big-%'")).toBe(520);
  });

  test("names a line over 4 MiB and goes on", async () => {
    const content = `${"x".repeat(4 * 1_048_576 + 1)}\n${line("after-a-long-one")}`;
    const tally = await run(await write("long.jsonl", content), { format: "plumbline" });
    expect(tally).toMatchObject({ rejectedLines: 1, counts: { created: 1, invalid: 1 } });
  });

  test("as new samples of a set", async () => {
    await run(await write("set.jsonl", line("for-set")), { set: "normal-help" });
    expect(
      await project.count("review_case", "source = 'set' AND intended_set_id IS NOT NULL"),
    ).toBe(1);
  });

  test.each<{ what: string; file: string; options?: Partial<ImportOptions>; why: string }>([
    { what: "a file that is not there", file: "nowhere.jsonl", why: "There is no file" },
    { what: "a folder", file: ".", why: ". is a folder" },
    { what: "a form nobody knows", file: "tsconfig.json", why: "The format was not recognised" },
    {
      what: "a bad time",
      file: "package.json",
      options: { occurredAt: "now" },
      why: "--occurred-at: must be",
    },
    {
      what: "a severity without a reason",
      file: "package.json",
      options: { severity: "1" },
      why: "--escalate",
    },
    {
      what: "a place it may not write to",
      file: "package.json",
      options: { rejected: "/" },
      why: "/ can't be written",
    },
  ])("refuses $what in a sentence", async ({ file, options, why }) => {
    await expect(run(file, options)).rejects.toThrow(why);
  });

  const pairs = sharedFile("hh-rlhf/harmless-base-test.part.jsonl");
  test.skipIf(pairs.missing)(
    `takes the hh-rlhf file as 1,800 cases, and twice adds nothing${pairs.note}`,
    async () => {
      const before = await project.count("review_case");
      const nothing = { duplicate: 0, conflict: 0, invalid: 0 };
      expect((await run(pairs.path)).counts).toEqual({ ...nothing, created: 1_800 });
      expect((await run(pairs.path)).counts).toEqual({ ...nothing, created: 0, duplicate: 1_800 });
      expect(await project.count("review_case")).toBe(before + 1_800);
    },
  );
});

describe("plumbline import of a CSV file", () => {
  const content = [
    "id,question,reply,verdict",
    '1,"Why, ""though""?",Because.,refused',
    "2,How?,So.,answered",
    "3,Where?,There.,maybe",
    "4,When?",
    '5,Who?,"Nobody,answered',
    "6,What?,That.,answered",
  ].join("\n");
  const mapping = {
    externalId: "{model}/{id}",
    conversation: { kind: "columns", prompt: "question", response: "reply" },
    final: {
      name: "Judge",
      label: {
        behavior: {
          column: "verdict",
          rules: [
            { is: "refused", value: "full_refusal" },
            { startsWith: "answer", value: "full_compliance" },
          ],
        },
      },
    },
  };

  test("by a mapping from a file, which is kept under a name", async () => {
    const file = await write("judged.csv", content);
    const path = await write("judged.json", JSON.stringify(mapping));
    const given = ["import", file, ...HERE, "--mapping", path, "--model", "m"];
    const run = await plumbline([...given, "--save-mapping", "judged"]);
    expect(run.out).toBe("2 created, 0 known already, 0 in conflict, 3 invalid. 2 got labels.\n");
    expect(run.code).toBe(1);
    expect(run.err).toContain("Kept as the mapping judged.");
    expect(run.err).toContain(
      "Line 4: verdict says “maybe”, which the mapping knows as no behavior (Judge)",
    );
    expect(run.err).toContain("Line 5: has 2 cells, but the header has 4");
    expect(run.err).toContain("Line 6: A quote that opens on line 6 is never closed");
    // By the name it was kept under, and by its header alone.
    for (const asked of [{ mapping: "judged" }, {}]) {
      const options = { project: project.slug, model: "m", ...asked };
      expect(await importFile(project.context(), file, options)).toMatchObject({
        counts: { created: 0, duplicate: 2, conflict: 0, invalid: 3 },
        labelled: 0,
      });
    }
  });

  test("is refused in a sentence where the mapping is none, or the file is none for it", async () => {
    const refusal = (file: string, options: Partial<ImportOptions> = {}) =>
      expect(importFile(project.context(), file, { project: project.slug, ...options })).rejects;
    const file = await write("plain.csv", content);
    const broken = await write("broken.json", JSON.stringify({ ...mapping, metadata: 7 }));
    await refusal(file, { mapping: broken }).toThrow("broken.json is no mapping: metadata ");
    const lines = await write("lines.jsonl", line("no-csv"));
    await refusal(lines, { mapping: "xstest" }).toThrow("A mapping is for CSV");
    await refusal(await write("unknown.csv", "a,b\n1,2\n")).toThrow(
      "What the columns mean was not recognised (a, b)",
    );
    await refusal(await write("header.csv", 'a,"b\n1,2\n')).toThrow(
      "Line 1: A quote that opens on line 1 is never closed",
    );
  });
});
