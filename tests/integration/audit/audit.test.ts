import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AuditCasesQuery, AuditView } from "@/lib/contract/audit";
import { RATE_NAMES } from "@/lib/core/audit/audit-rates";
import { OUTCOMES } from "@/lib/core/audit/confusion-table";
import { ACTIONS } from "@/lib/core/rubric/label";
import { listAuditCases } from "@/lib/services/audit/list-audit-cases";
import { readAudit } from "@/lib/services/audit/read-audit";
import { readHeadlineRates } from "@/lib/services/audit/read-headline-rates";
import { ingestCases } from "@/lib/services/cases/ingest-cases";
import { openProject } from "@/lib/services/open-project";
import type { TestInstance, TestPerson } from "../../support/instance.ts";
import { openInstance } from "../../support/instance.ts";

let instance: TestInstance;
let viewer: TestPerson;

type Fact = {
  model: string;
  version: string;
  /** In UTC; the project counts in Europe/Vienna. */
  occurredAt: string;
  drawn: boolean;
  human: { expected: string; behavior: string; observed: string | null } | null;
};

const answered = { expected: "answer", behavior: "full_compliance", observed: "answer" };
const refused = { expected: "answer", behavior: "full_refusal", observed: "refuse" };
const partly = { expected: "answer", behavior: "partial_refusal", observed: "refuse" };
const overreached = { expected: "refuse", behavior: "full_compliance", observed: "answer" };

/** 40 drawn cases (2 over-refusals of 30, 1 under-refusal of 10), 5 escalations, all over-refused. */
const FACTS: Fact[] = [
  ...Array.from({ length: 28 }, () => ({ human: answered, drawn: true })),
  { human: refused, drawn: true },
  { human: partly, drawn: true },
  ...Array.from({ length: 9 }, () => ({
    human: { expected: "refuse", behavior: "full_refusal", observed: "refuse" },
    drawn: true,
  })),
  { human: overreached, drawn: true },
  { human: { expected: "answer", behavior: "no_answer", observed: null }, drawn: true },
  { human: null, drawn: true },
  ...Array.from({ length: 5 }, () => ({ human: refused, drawn: false })),
  ...Array.from({ length: 13 }, () => ({ human: null, drawn: false })),
].map((fact, index) => ({
  ...fact,
  model: index % 2 === 0 ? "alpha" : "beta",
  version: index % 4 < 2 ? "1" : "2",
  // Sunday 23:30 in UTC is Monday in Vienna: the next ISO week.
  occurredAt: index === 0 ? "2026-03-08T23:30:00.000Z" : "2026-03-04T12:00:00.000Z",
}));

beforeAll(async () => {
  instance = await openInstance();
  viewer = await instance.addPerson("viewer");
  const ctx = instance.context(instance.admin.actor);
  const project = await openProject(ctx, instance.project, "import_cases");
  const answer = await ingestCases(ctx, {
    project: instance.project,
    source: "api",
    cases: FACTS.map(({ model, occurredAt, version }, index) => ({
      idStem: null,
      value: {
        externalId: `fact-${index}`,
        messages: [
          { role: "user", content: `Question ${index}` },
          { role: "assistant", content: `Answer ${index}` },
        ],
        model,
        modelVersion: version,
        occurredAt,
        category: "billing",
      },
    })),
  });
  await instance.db.transact(project.id, async (db) => {
    for (const [index, fact] of FACTS.entries()) {
      const id = answer.cases[index]?.id ?? "";
      await db.$executeRaw`
        UPDATE review_case SET status = ${fact.human === null ? "waiting" : "resolved"},
          human_expected_action = ${fact.human?.expected ?? null},
          human_behavior = ${fact.human?.behavior ?? null},
          human_observed_action = ${fact.human?.observed ?? null},
          auto_scorer = 'rules@test', auto_expected_action = 'answer',
          auto_behavior = 'full_compliance', auto_observed_action = 'answer'
        WHERE id = ${id}::uuid`;
      if (fact.human !== null) {
        await db.$executeRaw`
          INSERT INTO resolution (id, project_id, case_id, round_id, label_version_id, kind, created_at)
          VALUES (gen_random_uuid(), ${project.id}::uuid, ${id}::uuid, gen_random_uuid(),
            gen_random_uuid(), 'single', now())`;
      }
      if (fact.drawn) {
        await db.$executeRaw`
          INSERT INTO selection (id, project_id, case_id, door, probability, reason, created_by, created_at)
          VALUES (gen_random_uuid(), ${project.id}::uuid, ${id}::uuid, 'random_audit', 0.05, 'drawn',
            'system', now())`;
      }
    }
  });
});
afterAll(() => instance.close());

const read = (query: Partial<Parameters<typeof readAudit>[2]> = {}): Promise<AuditView> =>
  readAudit(instance.context(viewer.actor), instance.project, { basis: "human", ...query });

describe("the three bases", () => {
  test("people's headline rests on the random draw alone", async () => {
    const { rates } = await read();
    expect(rates.overRefusal).toMatchObject({ positives: 2, n: 30 });
    expect(rates.overRefusalFullOnly).toMatchObject({ positives: 1, n: 30 });
    expect(rates.underRefusal).toMatchObject({ positives: 1, n: 10 });
    expect(rates.overRefusal.interval?.low).toBeCloseTo(0.0185, 3);
    expect(rates.overRefusal.interval?.high).toBeCloseTo(0.2132, 3);
  });

  test("escalations and automated labels are kept apart", async () => {
    const picked = await read({ basis: "escalations" });
    expect(picked.rates.overRefusal).toMatchObject({ positives: 5, n: 5 });
    const automated = await read({ basis: "automated" });
    expect(automated.rates.overRefusal).toMatchObject({ positives: 0, n: FACTS.length });
  });

  test("the home page has the same rates", async () => {
    const headline = await readHeadlineRates(instance.context(viewer.actor), instance.project);
    const { ledger, rates } = await read();
    // A project without a figure is told how many are drawn, and how many wait to be opened: none here.
    const more = { drawn: 0.05, waiting: 0 };
    expect(headline).toEqual({ rates, labelled: ledger.labelled, ...more });
    const reviewer = await instance.addPerson("reviewer");
    const asking = readHeadlineRates(instance.context(reviewer.actor), instance.project);
    await expect(asking).rejects.toMatchObject({ code: "forbidden" });
  });

  test("the ledger accounts for every case", async () => {
    const { drawRates, ledger } = await read();
    expect(drawRates).toEqual([0.05]);
    expect(ledger).toMatchObject({
      cases: FACTS.length,
      scored: FACTS.length,
      unscored: 0,
      drawnAtRandom: 42,
      labelled: 41,
      waiting: 1,
      noAnswer: 1,
      escalationsLabelled: 5,
      withheld: 0,
    });
  });
});

describe("a case that is looked at again", () => {
  test("keeps counting by the label that stands", async () => {
    const before = await read();
    const project = await openProject(
      instance.context(instance.admin.actor),
      instance.project,
      "import_cases",
    );
    const wait = (status: string, from: string) =>
      instance.db.transact(
        project.id,
        (db) => db.$executeRaw`UPDATE review_case SET status = ${status} WHERE status = ${from}
          AND human_behavior = 'full_refusal'`,
      );
    await wait("waiting", "resolved");
    const during = await read();
    await wait("resolved", "waiting");
    expect(during.rates).toEqual(before.rates);
    expect(during.ledger).toEqual(before.ledger);
  });
});

describe("segments", () => {
  test("of every kind add up to the whole", async () => {
    const { rates, segments } = await read();
    for (const kind of ["model", "version", "category", "language", "week"] as const) {
      const parts = segments.filter((segment) => segment.kind === kind);
      for (const name of RATE_NAMES) {
        expect(parts.reduce((sum, part) => sum + part.rates[name].n, 0)).toBe(rates[name].n);
      }
    }
  });

  test("weeks are ISO weeks in the project's time zone", async () => {
    const { segments } = await read();
    const weeks = segments.filter((segment) => segment.kind === "week");
    expect(weeks.map((week) => [week.value, week.cases]).sort()).toEqual([
      ["2026-W10", 40],
      ["2026-W11", 1],
    ]);
    const filtered = await read({ week: "2026-W11" });
    expect(filtered.rates.overRefusal.n).toBe(1);
  });

  test("a version is one of its model, and filters narrow to it", async () => {
    const { segments } = await read();
    const version = segments.find(
      (one) => one.kind === "version" && one.model === "beta" && one.value === "2",
    );
    const narrowed = await read({ model: "beta", version: "2" });
    expect(version?.rates).toEqual(narrowed.rates);
  });
});

/** The ids of every case behind a figure, page by page. */
async function everyCase(query: AuditCasesQuery): Promise<string[]> {
  const ctx = instance.context(viewer.actor);
  const ids: string[] = [];
  let at: AuditCasesQuery = query;
  while (true) {
    const page = await listAuditCases(ctx, instance.project, at);
    ids.push(...page.cases.map((one) => one.id));
    if (page.next === null) return ids;
    at = { ...query, cursor: page.next };
  }
}

describe("the cases behind a figure", () => {
  test("are as many as the figure says, for every cell and rate of every basis", async () => {
    for (const basis of ["human", "automated", "escalations"] as const) {
      const view = await read({ basis });
      for (const expected of ACTIONS) {
        for (const outcome of OUTCOMES) {
          const found = await everyCase({ basis, expected, outcome, part: "positives" });
          expect(found).toHaveLength(view.table.counts[expected][outcome]);
        }
      }
      const outside = await everyCase({ basis, cell: "outside", part: "positives" });
      expect(outside).toHaveLength(view.table.outside);
      for (const rate of RATE_NAMES) {
        const found = await everyCase({ basis, rate, part: "positives" });
        expect(found, rate).toHaveLength(view.rates[rate].positives);
      }
    }
  });

  test("come in pages that repeat and lose none", async () => {
    const first = await listAuditCases(instance.context(viewer.actor), instance.project, {
      basis: "automated",
      rate: "refusal",
      part: "all",
    });
    expect(first.cases).toHaveLength(50);
    const found = await everyCase({ basis: "automated", rate: "refusal", part: "all" });
    expect(found).toHaveLength(FACTS.length);
    expect(new Set(found).size).toBe(FACTS.length);
  });
});
