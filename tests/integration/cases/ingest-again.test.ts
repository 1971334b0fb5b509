import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

describe("escalations", () => {
  const escalation = { reason: "The customer asked for a person.", severity: 2 };

  test("a later one for a known case is a new selection, the same one again is not", async () => {
    const one = conversation();
    const [created] = (await ingest([one])).cases;
    project.jobs.length = 0;
    const later = await ingest([{ ...one, escalation }]);
    expect(later.cases[0]).toMatchObject({
      outcome: "duplicate",
      id: created?.id,
      escalated: true,
    });
    expect(project.jobs).toMatchObject([{ data: { caseIds: [created?.id] } }]);
    const again = await ingest([{ ...one, escalation }]);
    expect(again.cases[0]).not.toHaveProperty("escalated");
    await ingest([{ ...one, escalation: { ...escalation, severity: 3 } }]);
    expect(await project.count("selection", `case_id = '${created?.id}'`)).toBe(2);
  });

  test("one for other content is a conflict and stays unheard", async () => {
    const one = conversation();
    await ingest([one]);
    const selections = await project.count("selection");
    const answer = await ingest([{ ...one, model: "other", escalation }]);
    expect(outcomes(answer)).toEqual(["conflict"]);
    expect(await project.count("selection")).toBe(selections);
  });

  test("the same from two calls at once is one", async () => {
    const one = conversation();
    const [created] = (await ingest([one])).cases;
    await Promise.all(Array.from({ length: 6 }, () => ingest([{ ...one, escalation }])));
    expect(await project.count("selection", `case_id = '${created?.id}'`)).toBe(1);
  });
});

describe("a known case sent with more", () => {
  const facts = (id: string | undefined) =>
    project.db.transact("all", (db) =>
      db.case.findUniqueOrThrow({
        where: { id: id ?? "" },
        select: { language: true, category: true, tags: true },
      }),
    );

  test("is told what it lacks; what it has stays", async () => {
    const one = conversation();
    const [created] = (await ingest([{ ...one, category: "travel" }])).cases;
    const more = { category: "money", language: "de", tags: ["beta"] };
    expect(
      outcomes(
        await ingest([
          { ...one, ...more },
          { ...one, language: "fr" },
        ]),
      ),
    ).toEqual(["duplicate", "duplicate"]);
    const told = { language: "de", category: "travel", tags: ["beta"] };
    expect(await facts(created?.id)).toEqual(told);
    const entries = await project.count("audit_entry");
    await ingest([{ ...one, ...more }]);
    expect(await facts(created?.id)).toEqual(told);
    expect(await project.count("audit_entry")).toBe(entries);
  });
});

describe("calls at the same time", () => {
  test("of one id exactly one is created, the others are duplicates", async () => {
    const cases = Array.from({ length: 40 }, () => conversation());
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => ingest(index % 2 === 0 ? cases : cases.toReversed())),
    );
    const counts = answers.map((answer) => answer.counts);
    expect(counts.reduce((sum, { created }) => sum + created, 0)).toBe(40);
    expect(counts.reduce((sum, { duplicate }) => sum + duplicate, 0)).toBe(280);
  });

  test("of one Idempotency-Key one takes effect and all answer the same", async () => {
    const cases = [conversation(), conversation()];
    const idempotency = { key: "race", body: "one" };
    const entries = await project.count("audit_entry");
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => ingest(cases, { idempotency })),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.counts.created).toBe(2);
    expect(await project.count("audit_entry")).toBe(entries + 1);
  });
});

describe("the Idempotency-Key", () => {
  test("another body under the same key is refused", async () => {
    await ingest([conversation()], { idempotency: { key: "k", body: "one" } });
    await expect(
      ingest([conversation()], { idempotency: { key: "k", body: "two" } }),
    ).rejects.toMatchObject({ code: "conflict", reason: "idempotency_mismatch" });
  });

  test("after 24 hours it is free again", async () => {
    const idempotency = { key: "old", body: "one" };
    const now = new Date("2026-04-01T00:00:00Z");
    await ingest([conversation()], { idempotency }, project.context({ now }));
    const nearly = new Date(now.getTime() + 24 * 3_600_000);
    const after = new Date(nearly.getTime() + 1);
    const other = { key: "old", body: "two" };
    await expect(
      ingest([conversation()], { idempotency: other }, project.context({ now: nearly })),
    ).rejects.toMatchObject({ reason: "idempotency_mismatch" });
    const answer = await ingest(
      [conversation()],
      { idempotency: other },
      project.context({ now: after }),
    );
    expect(answer.counts.created).toBe(1);
  });

  test("a call that failed leaves the key free", async () => {
    const idempotency = { key: "retry", body: "one" };
    const one = conversation();
    const down = project.context({ enqueue: () => Promise.reject(new Error("down")) });
    await expect(ingest([one], { idempotency }, down)).rejects.toThrow("down");
    expect(outcomes(await ingest([one], { idempotency }))).toEqual(["created"]);
  });
});
