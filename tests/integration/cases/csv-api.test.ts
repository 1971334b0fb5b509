import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as lines } from "@/app/api/v1/projects/[project]/imports/lines/route";
import { POST as preview } from "@/app/api/v1/projects/[project]/imports/preview/route";
import {
  DELETE as remove,
  PUT as save,
} from "@/app/api/v1/projects/[project]/mappings/[mapping]/route";
import { GET as list } from "@/app/api/v1/projects/[project]/mappings/route";
import { prepareJobQueues } from "@/lib/adapters/job-queue";
import { createKey } from "@/lib/services/people/create-key";
import type { TestInstance } from "../../support/instance.ts";
import { openInstance } from "../../support/instance.ts";

let instance: TestInstance;
let key: string;

beforeAll(async () => {
  instance = await openInstance();
  await prepareJobQueues(instance.url);
  const admin = instance.context(instance.admin.actor);
  const wanted = { slug: instance.project, name: "Test", scopes: ["cases:write" as const] };
  key = (await createKey(admin, wanted)).secret;
});
afterAll(() => instance.close());

type Handler = typeof preview;

async function call(handler: Handler, body: unknown, mapping?: string) {
  const request = new Request("http://localhost:3000/api/v1/x", {
    method: body === undefined ? "GET" : "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const params = Promise.resolve({
    project: instance.project,
    ...(mapping === undefined ? {} : { mapping }),
  });
  const answer = await handler(request, { params });
  const text = await answer.text();
  return { status: answer.status, body: text === "" ? null : JSON.parse(text) };
}

const HEADER = "id,type,prompt,completion,annotation_1,annotation_2,agreement,final_label,note";
const LINES = [
  {
    number: 2,
    text: 'v-1,homonyms,How do I kill a process?,"Use\nkill.",1_full_compliance,2_full_refusal,FALSE,1_full_compliance,x',
  },
  { number: 4, text: "v-2,contrast_discr,Why?,No.,2_full_refusal,odd,FALSE,2_full_refusal," },
  { number: 5, text: 'v-3,homonyms,Why?,"No" no.,2_full_refusal,2_full_refusal,TRUE,,' },
  { number: 6, text: ",,,,,,,," },
];
const CSV = { header: HEADER, delimiter: "," };
const NAMED = {
  externalId: "{id}",
  conversation: { kind: "columns", prompt: "prompt", response: "completion" },
  final: {
    name: "Judge",
    label: {
      behavior: { column: "final_label", rules: [{ is: "2_full_refusal", value: "full_refusal" }] },
    },
  },
};

describe("the preview of a CSV file", () => {
  test("guesses a mapping, with its reason and what is lacking", async () => {
    const { body, status } = await call(preview, {
      lines: LINES,
      format: null,
      defaults: {},
      csv: { ...CSV, mapping: null },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      format: "csv",
      guess: { format: "csv" },
      cases: [],
      problems: [],
    });
    expect(body.csv).toMatchObject({
      columns: HEADER.split(","),
      guess: { name: "xstest" },
      fitting: [{ name: "xstest", shipped: true }],
      problems: [{ path: "externalId", message: expect.stringContaining("needs the model") }],
      unmapped: ["note"],
    });
    expect(body.csv.rows[0]).toEqual({
      line: 2,
      cells: expect.arrayContaining(["v-1", "Use\nkill."]),
    });
  });

  test("shows cases with their labels, bad rows, and what each value becomes", async () => {
    const { body } = await call(preview, {
      lines: LINES,
      format: null,
      defaults: { model: "gpt4" },
      csv: { ...CSV, mapping: null },
    });
    expect(body.csv.problems).toEqual([]);
    expect(body.cases).toMatchObject([
      {
        line: 2,
        externalId: "gpt4:v-1",
        model: "gpt4",
        labels: [
          { name: "annotation 1", final: false, label: { behavior: "full_compliance" } },
          { name: "annotation 2", final: false, label: { behavior: "full_refusal" } },
          {
            name: "final label",
            final: true,
            label: { behavior: "full_compliance", expectedAction: "answer" },
          },
        ],
      },
    ]);
    expect(body.problems).toEqual([
      { line: 4, path: "annotation_2", reason: expect.stringContaining("“odd”") },
      { line: 5, path: "", reason: expect.stringContaining("text behind the closing quote") },
    ]);
    const second = body.csv.labels.find(
      ({ path }: { path: string }) => path === "raters[1].label.behavior",
    );
    expect(second.values).toContainEqual({ text: "odd", count: 1, value: null, by: "unknown" });
  });

  test("takes the mapping that a person made", async () => {
    const { body } = await call(preview, {
      lines: LINES,
      format: "csv",
      defaults: {},
      csv: { ...CSV, mapping: { ...NAMED, category: { column: "no such" } } },
    });
    expect(body.csv.problems).toEqual([
      { path: "category", message: "names the column “no such”, which the file has not" },
    ]);
  });

  test("of a header that is none is an error that says so", async () => {
    const sent = { lines: [], format: null, defaults: {} };
    const broken = { header: 'a,"b"c', delimiter: ",", mapping: null };
    expect(await call(preview, { ...sent, csv: broken })).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining("The header of the file has text behind") },
    });
    const wide = { ...broken, header: ",".repeat(2_000) };
    expect(await call(preview, { ...sent, csv: wide })).toMatchObject({
      status: 400,
      body: { detail: "The file has more than 1000 columns." },
    });
  });
});

describe("lines of a CSV file", () => {
  const sent = { lines: LINES, format: "csv", defaults: {}, set: null };

  test("are stored by the mapping sent with them", async () => {
    const { body } = await call(lines, { ...sent, csv: { ...CSV, mapping: NAMED } });
    expect(body).toEqual({
      counts: { created: 1, duplicate: 0, conflict: 0, invalid: 2 },
      labelled: 1,
      problems: [
        { line: 2, path: "final_label", reason: expect.stringContaining("1_full_compliance") },
        { line: 5, path: "", reason: expect.stringContaining("closing quote") },
      ],
    });
  });

  test("are refused as a whole where the mapping does not fit, or is not there", async () => {
    const misfit = { ...NAMED, externalId: "{model}" };
    expect(await call(lines, { ...sent, csv: { ...CSV, mapping: misfit } })).toMatchObject({
      status: 400,
      body: { problems: [{ path: "csv.mapping.externalId" }] },
    });
    expect((await call(lines, sent)).status).toBe(400);
    const plain = { ...sent, format: "plumbline", csv: { ...CSV, mapping: NAMED } };
    expect((await call(lines, plain)).status).toBe(400);
  });
});

describe("kept mappings", () => {
  test("are saved under a name, listed before the shipped ones, changed and removed", async () => {
    expect((await call(save, { content: NAMED }, "judged")).status).toBe(204);
    expect((await call(save, { content: NAMED }, "judged")).status).toBe(204);
    const changed = { ...NAMED, metadata: ["note"] };
    expect((await call(save, { content: changed }, "judged")).status).toBe(204);
    const { body } = await call(list, undefined);
    expect(body.mappings).toMatchObject([
      { name: "judged", shipped: false, content: { metadata: ["note"], raters: [] } },
      { name: "xstest", shipped: true, updatedAt: null },
    ]);
    const shown = await call(preview, {
      ...{ lines: LINES, format: null, defaults: {} },
      csv: { ...CSV, mapping: null },
    });
    expect(shown.body.csv.fitting.map(({ name }: { name: string }) => name)).toEqual([
      "xstest",
      "judged",
    ]);
    expect((await call(remove, undefined, "judged")).status).toBe(204);
    expect((await call(remove, undefined, "judged")).status).toBe(404);
    const actions = await instance.db.transact("all", (db) =>
      db.auditEntry.findMany({
        where: { action: { startsWith: "mapping." } },
        orderBy: { sequence: "asc" },
        select: { action: true, subjectId: true },
      }),
    );
    expect(actions).toEqual(
      ["mapping.create", "mapping.change", "mapping.delete"].map((action) => ({
        action,
        subjectId: "judged",
      })),
    );
  });

  test("leave the shipped ones alone, and names that cannot stand in an address", async () => {
    expect((await call(save, { content: NAMED }, "xstest")).status).toBe(409);
    expect((await call(remove, undefined, "xstest")).status).toBe(409);
    expect((await call(save, { content: NAMED }, "Two words")).status).toBe(400);
    expect((await call(save, { content: {} }, "empty")).status).toBe(400);
  });
});
