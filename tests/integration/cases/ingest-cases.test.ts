import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ProjectId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import type { CaseProject } from "../../support/case-project.ts";
import { createCaseProject } from "../../support/case-project.ts";
import { conversation, ingestInto, outcomes } from "../../support/ingest-calls.ts";

let project: CaseProject;
let ingest: ReturnType<typeof ingestInto>;

beforeAll(async () => {
  project = await createCaseProject();
  ingest = ingestInto(project);
});
afterAll(() => project.close());

describe("what becomes of each case", () => {
  test("created, duplicate, conflict and invalid stand side by side; good ones are stored", async () => {
    const known = conversation();
    await ingest([known]);
    const fresh = conversation();
    const answer = await ingest([
      fresh,
      known,
      { ...known, messages: [{ role: "user", content: "Something else" }] },
      { ...conversation(), colour: "red" },
      { messages: known.messages },
    ]);
    expect(outcomes(answer)).toEqual(["created", "duplicate", "conflict", "invalid", "invalid"]);
    expect(answer.counts).toEqual({ created: 1, duplicate: 1, conflict: 1, invalid: 2 });
    expect(answer.cases[0]?.id).toBeDefined();
    expect(answer.cases[2]).toMatchObject({ path: "cases[2].externalId" });
    expect(answer.cases[3]).toMatchObject({
      path: "cases[3].colour",
      reason: "is not a known field",
    });
    expect(answer.cases[4]).toMatchObject({ path: "cases[4].externalId", reason: "is missing" });
    expect(await project.count("review_case", `external_id = '${fresh.externalId}'`)).toBe(1);
  });

  test("of one id twice in a call the first is stored", async () => {
    const one = conversation();
    const other = { ...one, model: "another" };
    expect(outcomes(await ingest([one, one, other]))).toEqual(["created", "duplicate", "conflict"]);
  });

  test("another model or judged part is other content; other metadata is not", async () => {
    const one = conversation({ model: "m", metadata: { a: 1 } });
    await ingest([one]);
    const answer = await ingest([
      { ...one, metadata: { b: 2 }, tags: ["x"] },
      { ...one, modelVersion: "2" },
      { ...one, judged: { message: 1 } },
    ]);
    expect(outcomes(answer)).toEqual(["duplicate", "conflict", "duplicate"]);
  });

  test("the texts are stored as they came, and lists get one line of each", async () => {
    const content = "  tabs\tand\r\nlines, ‮reversed‬, 😀 and \u001b[31m";
    const one = conversation({ messages: [{ role: "user", content }] });
    const [answer] = (await ingest([one])).cases;
    const stored = await project.db.transact(project.id, (db) =>
      db.case.findUniqueOrThrow({ where: { id: answer?.id ?? "" }, include: { payload: true } }),
    );
    expect(stored.payload?.messages).toEqual(one.messages);
    expect(stored.promptPreview).not.toContain("\n");
    expect(stored).toMatchObject({ status: "scoring", judgedMessage: null, source: "api" });
  });

  test("NUL and lone surrogates are replaced and flagged; prototype keys never arrive", async () => {
    const text = JSON.stringify(conversation()).replace("Answer", "A\\u0000\\ud800Answer");
    const hostile = text.replace("{", '{"__proto__":{"x":1},"metadata":{"constructor":1,"a":2},');
    const answer = await ingest([JSON.parse(hostile)]);
    expect(answer.cases[0]).toMatchObject({ outcome: "created", repaired: true });
    const payload = await project.db.transact(project.id, (db) =>
      db.casePayload.findUniqueOrThrow({ where: { caseId: answer.cases[0]?.id ?? "" } }),
    );
    expect(payload.metadata).toEqual({ a: 2 });
    expect(JSON.stringify(payload.messages)).toContain("A\uFFFD\uFFFDAnswer");
    expect(await project.count("review_case", "repaired")).toBe(1);
  });

  test("an invalid case with an id that cannot be stored is answered all the same", async () => {
    const idempotency = { key: "hostile-id", body: "h" };
    const answer = await ingest([conversation({ externalId: "a\0\uD800" })], { idempotency });
    expect(answer.cases[0]).toMatchObject({ outcome: "invalid", externalId: "a\uFFFD\uFFFD" });
    const again = await ingest([], { idempotency });
    expect(again).toEqual(answer);
  });

  test("a thousand cases in one call keep their order", async () => {
    const cases = Array.from({ length: 1_000 }, () => conversation());
    const answer = await ingest(cases);
    expect(answer.counts.created).toBe(1_000);
    const ids = answer.cases.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });

  test("more than 11 MB in one call", async () => {
    const heavy = Array.from({ length: 50 }, () =>
      conversation({ messages: [{ role: "user", content: "€".repeat(80_000) }] }),
    );
    expect((await ingest(heavy)).counts.created).toBe(50);
  });
});

describe("what is written with the cases", () => {
  test("one job for at most 200 cases, and one entry in the log for a call", async () => {
    project.jobs.length = 0;
    const entries = await project.count("audit_entry");
    await ingest(Array.from({ length: 450 }, () => conversation()));
    expect(project.jobs.map(({ data }) => ("caseIds" in data ? data.caseIds.length : 0))).toEqual([
      200, 200, 50,
    ]);
    expect(await project.count("audit_entry")).toBe(entries + 1);
  });

  test("nothing for a call that changes nothing", async () => {
    const one = conversation();
    await ingest([one]);
    project.jobs.length = 0;
    const entries = await project.count("audit_entry");
    await ingest([one, { bad: 1 }]);
    expect(project.jobs).toEqual([]);
    expect(await project.count("audit_entry")).toBe(entries);
  });

  test("nothing at all where the job cannot be stored", async () => {
    const one = conversation();
    const ctx = project.context({ enqueue: () => Promise.reject(new Error("queue is down")) });
    await expect(ingest([one], {}, ctx)).rejects.toThrow("queue is down");
    expect(await project.count("review_case", `external_id = '${one.externalId}'`)).toBe(0);
    expect(outcomes(await ingest([one]))).toEqual(["created"]);
  });

  test("the log names no text", async () => {
    await ingest([conversation({ messages: [{ role: "user", content: "very-secret-words" }] })]);
    expect(await project.count("audit_entry", "after::text LIKE '%very-secret%'")).toBe(0);
  });
});

describe("new samples for an evaluation set", () => {
  test("are marked for it, known ones too, and come through their own door", async () => {
    const known = conversation();
    await ingest([known]);
    await ingest([known, conversation()], { set: "normal-help", source: "set" });
    expect(await project.count("review_case", "intended_set_id IS NOT NULL")).toBe(2);
    expect(await project.count("selection", "door = 'new_sample' AND probability IS NULL")).toBe(2);
  });

  test("a set that is not there is refused and nothing stored", async () => {
    const one = conversation();
    await expect(ingest([one], { set: "no-such-set" })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await project.count("review_case", `external_id = '${one.externalId}'`)).toBe(0);
  });
});

describe("who may send cases", () => {
  const key = (changes: { projectId?: ProjectId; scopes?: ("cases:write" | "cases:read")[] }) =>
    project.context({
      actor: {
        kind: "key",
        keyId: "k",
        projectId: project.id,
        scopes: ["cases:write"],
        ...changes,
      },
    });

  test("a key with the scope, in its own project alone", async () => {
    expect(outcomes(await ingest([conversation()], {}, key({})))).toEqual(["created"]);
    const reading = key({ scopes: ["cases:read"] });
    await expect(ingest([conversation()], {}, reading)).rejects.toMatchObject({
      code: "forbidden",
    });
    const elsewhere = key({ projectId: asId<ProjectId>("elsewhere") });
    await expect(ingest([conversation()], {}, elsewhere)).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
