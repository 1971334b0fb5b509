import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Changes } from "@/components/audit/figure-address";
import { auditSearch, figureSearch } from "@/components/audit/figure-address";
import { narrowTo, widen } from "@/components/audit/narrow-to";
import type { AuditPageQuery, Segment } from "@/lib/contract/audit";
import { auditCasesQuery, auditPageQuery, auditQuery } from "@/lib/contract/audit";
import { RATE_NAMES } from "@/lib/core/audit/audit-rates";
import { listAuditCases } from "@/lib/services/audit/list-audit-cases";
import { readAudit } from "@/lib/services/audit/read-audit";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import { addCases, openReviewProject } from "../../support/review-fixtures.ts";

let project: ReviewProject;
let viewer: Person;

/** Of 36 cases, every third has no model, every second no version, most neither of something. */
beforeAll(async () => {
  project = await openReviewProject();
  viewer = await project.addPerson("Vic", "viewer");
  await addCases(project, { count: 36 });
  await project.sql(`
    UPDATE review_case c SET
      model = (ARRAY[NULL, 'alpha', 'beta'])[n % 3 + 1],
      model_version = (ARRAY[NULL, '1'])[n % 2 + 1],
      category = (ARRAY[NULL, 'billing', 'none', 'billing'])[n % 4 + 1],
      language = (ARRAY[NULL, 'en', 'en', 'en', 'de', NULL])[n % 6 + 1],
      occurred_at = (ARRAY['2026-03-04', '2026-03-12'])[n % 2 + 1]::timestamptz,
      auto_scorer = 'rules@test',
      auto_expected_action = (ARRAY['answer', 'refuse', 'answer_with_uncertainty'])[n % 5 % 3 + 1],
      auto_behavior = (ARRAY['full_refusal', 'full_compliance'])[n % 7 % 2 + 1],
      auto_observed_action = (ARRAY['refuse', 'answer'])[n % 7 % 2 + 1]
    FROM (SELECT id, row_number() OVER (ORDER BY id)::int AS n FROM review_case) numbered
    WHERE c.id = numbered.id`);
});
afterAll(() => project.close());

const AUTOMATED: AuditPageQuery = { basis: "automated", rate: "underRefusal" };
const read = (query: AuditPageQuery) => readAudit(project.as(viewer), project.slug, query);

/** What a link of the page leads to, parsed as its page and its handler do. */
const follow = (query: AuditPageQuery, changes: Changes) =>
  auditPageQuery.parse(Object.fromEntries(new URLSearchParams(auditSearch(query, changes))));

const nameOf = ({ kind, model, value }: Segment) => `${kind} ${model} ${value}`;

describe("a segment", () => {
  test("opens exactly its cases, also where they have no value of its kind", async () => {
    const { segments } = await read(AUTOMATED);
    expect(segments.filter((one) => one.value === null).map((one) => one.kind)).toEqual(
      expect.arrayContaining(["model", "version", "category", "language"]),
    );
    for (const segment of segments) {
      for (const rate of RATE_NAMES) {
        for (const part of ["positives", "all"] as const) {
          const search = figureSearch(AUTOMATED, { rate, part }, narrowTo(AUTOMATED, segment));
          const asked = auditCasesQuery.parse(Object.fromEntries(new URLSearchParams(search)));
          const { cases } = await listAuditCases(project.as(viewer), project.slug, asked);
          const { n, positives } = segment.rates[rate];
          expect(cases, `${nameOf(segment)} ${rate} ${part}`).toHaveLength(
            part === "all" ? n : positives,
          );
        }
      }
    }
  });

  test("shown alone has the same figures as among the others", async () => {
    const { segments } = await read(AUTOMATED);
    for (const segment of segments) {
      const alone = await read(follow(AUTOMATED, narrowTo(AUTOMATED, segment)));
      expect(alone.rates, nameOf(segment)).toEqual(segment.rates);
      expect(alone.ledger.cases, nameOf(segment)).toBe(segment.cases);
    }
  });

  test("without a value is not the one whose value is a word for it", async () => {
    const named = await read({ ...AUTOMATED, category: "none" });
    const without = await read({ ...AUTOMATED, without: "category" });
    expect([named.ledger.cases, without.ledger.cases]).toEqual([9, 9]);
    expect((await read({ ...AUTOMATED, category: "none", without: "category" })).ledger.cases).toBe(
      0,
    );
  });
});

describe("the rate that segments show", () => {
  test("stays in the address beside the filters, and is over-refusal where none is chosen", () => {
    expect(follow(AUTOMATED, { language: "de" }).rate).toBe("underRefusal");
    expect(auditPageQuery.parse({})).toEqual({ basis: "human", rate: "overRefusal" });
    expect(auditPageQuery.safeParse({ rate: "accuracy" }).success).toBe(false);
  });

  test("does not narrow the cases of a figure that is no rate", () => {
    const search = figureSearch(AUTOMATED, { expected: "answer", outcome: "full_refusal" });
    const asked = auditCasesQuery.parse(Object.fromEntries(new URLSearchParams(search)));
    expect(asked.rate).toBeUndefined();
  });
});

describe("filters", () => {
  const narrowed: AuditPageQuery = { ...AUTOMATED, without: "model,category", week: "2026-W10" };
  const alpha: Segment = {
    ...{ kind: "version", model: "alpha", value: null, cases: 1 },
    rates: {} as Segment["rates"],
  };

  test("give way to another value of their kind, and leave the others", () => {
    expect(follow(narrowed, narrowTo(narrowed, alpha))).toEqual({
      ...AUTOMATED,
      model: "alpha",
      without: "category,version",
      week: "2026-W10",
    });
  });

  test("are taken away one by one, a version with its model", () => {
    const { without, ...rest } = narrowed;
    expect(follow(narrowed, widen(narrowed, "category"))).toEqual({ ...rest, without: "model" });
    const version = follow(narrowed, narrowTo(narrowed, alpha));
    expect(follow(version, widen(version, "model"))).toEqual({ ...rest, without: "category" });
    expect(follow(narrowed, widen(narrowed, "week"))).toEqual({ ...AUTOMATED, without });
  });

  test.each([
    { without: "week" },
    { without: "model,model" },
    { without: "" },
    { week: "2025-W53" },
    { week: "2026-W99" },
    { from: "0000-01-01" },
  ])("that cannot be are refused: %o", (filter) => {
    expect(auditQuery.safeParse({ basis: "automated", ...filter }).success).toBe(false);
  });
});

test("days and weeks end at the project's midnight, also where a day has 23 hours", async () => {
  await project.db.transact(
    "all",
    (db) => db.$executeRaw`
    UPDATE project SET time_zone = 'Europe/Vienna'`,
  );
  // On the 30th, half an hour after midnight in Vienna; the clocks went on the day before.
  await project.sql(`UPDATE review_case SET occurred_at = '2026-03-29T22:30:00Z'`);
  const cases = async (filter: Partial<AuditPageQuery>) =>
    (await read({ ...AUTOMATED, ...filter })).ledger.cases;
  expect(await cases({ to: "2026-03-29" })).toBe(0);
  expect(await cases({ from: "2026-03-30", to: "2026-03-30" })).toBe(36);
  expect(await cases({ week: "2026-W13" })).toBe(0);
  expect(await cases({ week: "2026-W14" })).toBe(36);
});
