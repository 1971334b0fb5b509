import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { figureSearch } from "@/components/audit/figure-address";
import type { AuditCase, AuditCasesQuery, AuditPageQuery } from "@/lib/contract/audit";
import { auditCasesQuery, BASES, LEDGER_LINES } from "@/lib/contract/audit";
import { listAuditCases } from "@/lib/services/audit/list-audit-cases";
import { readAudit } from "@/lib/services/audit/read-audit";
import type { MadeCase, Person, ReviewProject } from "../../support/review-fixtures.ts";
import { addCases, openReviewProject } from "../../support/review-fixtures.ts";

let project: ReviewProject;
let viewer: Person;
let lead: Person;
let blind: string[];

const ids = (made: readonly MadeCase[]) => made.map(({ caseId }) => caseId);

/** A project in which every line of the ledger counts a different set of cases, some with a model. */
beforeAll(async () => {
  project = await openReviewProject();
  [viewer, lead] = await Promise.all([
    project.addPerson("Vic", "viewer"),
    project.addPerson("Lea", "lead"),
  ]);
  const scored = ids(await addCases(project, { count: 57, automated: {} }));
  const [unscored, refused, failed] = [
    ids(await addCases(project, { count: 4, automated: null })),
    ids(await addCases(project, { count: 3, automated: null })),
    ids(await addCases(project, { count: 2, automated: null })),
  ];
  blind = ids(await addCases(project, { count: 5, queue: "random-audit", automated: {} }));
  const drawn = ids(await addCases(project, { count: 9, queue: "random-audit", automated: {} }));
  const samples = ids(await addCases(project, { count: 2, automated: {} }));

  await say(refused, "failed", 1);
  await say(refused, "refused", 2);
  await say(failed, "failed", 1);
  // Scored in the end: its failure counts no more.
  await say(scored.slice(0, 2), "failed", 1);
  await draw(scored.slice(0, 6), "imported_census");
  await draw(scored.slice(0, 1), "random_audit");
  await label(scored.slice(4, 12), "full_compliance");
  await label(drawn.slice(0, 3), "full_refusal");
  await label(drawn.slice(3, 5), "no_answer");
  await skip(drawn.slice(4, 7));
  await skip(unscored.slice(0, 1));
  await project.sql(
    `UPDATE review_case SET source = 'set' WHERE id = ANY($1::uuid[])`,
    samples.slice(0, 1),
  );
  await project.sql(
    `UPDATE review_case SET blind_open = false WHERE NOT id = ANY($1::uuid[])`,
    blind,
  );
  await project.sql(
    `UPDATE review_case SET model = 'alpha' WHERE id IN (
      SELECT id FROM (SELECT id, row_number() OVER (ORDER BY created_at, id) AS n
        FROM review_case) numbered WHERE n % 3 = 0)`,
  );
});
afterAll(() => project.close());

function say(cases: string[], outcome: string, version: number) {
  return project.sql(
    `INSERT INTO score (id, project_id, case_id, scorer, scorer_version, outcome, failure, created_at)
     SELECT gen_random_uuid(), $1::uuid, id, 'rules', $3::int::text, $4, 'No answer.',
       now() + $3::int * interval '1 minute'
     FROM unnest($2::uuid[]) AS one (id)`,
    ...[project.id, cases, version, outcome],
  );
}

function draw(cases: string[], door: string) {
  return project.sql(
    `INSERT INTO selection (id, project_id, case_id, door, probability, reason, created_by, created_at)
     SELECT gen_random_uuid(), $1::uuid, id, $3, 0.05, 'Drawn.', 'system', now()
     FROM unnest($2::uuid[]) AS one (id)`,
    ...[project.id, cases, door],
  );
}

async function label(cases: string[], behavior: string) {
  await project.sql(
    `INSERT INTO resolution (id, project_id, case_id, round_id, label_version_id, kind, created_at)
     SELECT gen_random_uuid(), $1::uuid, id, gen_random_uuid(), gen_random_uuid(), 'single', now()
     FROM unnest($2::uuid[]) AS one (id)`,
    ...[project.id, cases],
  );
  await project.sql(
    `UPDATE review_case SET status = 'resolved', human_expected_action = 'answer',
       human_behavior = $2, human_observed_action = CASE $2::text
         WHEN 'full_compliance' THEN 'answer' WHEN 'full_refusal' THEN 'refuse' END
     WHERE id = ANY($1::uuid[])`,
    ...[cases, behavior],
  );
}

function skip(cases: string[]) {
  return project.sql(
    `UPDATE review_slot SET state = 'declined', declined_reason = 'unclear', declined_at = now(),
       rater_id = gen_random_uuid()
     WHERE case_id = ANY($1::uuid[])`,
    cases,
  );
}

const PAGE: AuditPageQuery = { basis: "human", rate: "overRefusal" };

/** What a link of the page leads to, parsed as its page and its handler do. */
const follow = (query: AuditPageQuery, figure: Parameters<typeof figureSearch>[1]) =>
  auditCasesQuery.parse(Object.fromEntries(new URLSearchParams(figureSearch(query, figure))));

/** Every case behind a figure, page by page. */
async function everyCase(person: Person, query: AuditCasesQuery): Promise<AuditCase[]> {
  const found: AuditCase[] = [];
  for (let next: string | null | undefined; next !== null; ) {
    const cursor = next === undefined ? {} : { cursor: next };
    const page = await listAuditCases(project.as(person), project.slug, { ...query, ...cursor });
    found.push(...page.cases);
    next = page.next;
  }
  return found;
}

const ledgerOf = async (person: Person, query: AuditPageQuery) =>
  (await readAudit(project.as(person), project.slug, query)).ledger;

describe("a line of the ledger", () => {
  test("opens as many cases as it says, on every basis, filtered or not, for who rates or not", async () => {
    for (const person of [viewer, lead]) {
      for (const basis of BASES) {
        for (const filter of [{}, { model: "alpha" }, { without: "model" }]) {
          const query = { ...PAGE, basis, ...filter };
          const ledger = await ledgerOf(person, query);
          for (const line of LEDGER_LINES) {
            const found = await everyCase(person, follow(query, { line }));
            const said = `${person.name} ${basis} ${JSON.stringify(filter)} ${line}`;
            expect(found, said).toHaveLength(ledger[line]);
            expect(new Set(found.map(({ id }) => id)).size, said).toBe(ledger[line]);
          }
        }
      }
    }
  });

  test("counts what it is named after", async () => {
    const ledger = await ledgerOf(viewer, PAGE);
    expect(ledger).toEqual({
      cases: 81,
      scored: 72,
      unscored: 4,
      scorerRefused: 3,
      scorerFailed: 2,
      withheld: 0,
      drawnAtRandom: 15,
      census: 6,
      labelled: 7,
      waiting: 13,
      skipped: 2,
      noAnswer: 2,
      escalationsLabelled: 6,
    });
  });

  test("shows the labels of its basis where that counts the case, and else none", async () => {
    const [drawn, picked] = await Promise.all([
      everyCase(viewer, follow(PAGE, { line: "drawnAtRandom" })),
      everyCase(viewer, follow({ ...PAGE, basis: "escalations" }, { line: "escalationsLabelled" })),
    ]);
    expect(drawn.filter(({ counted }) => counted)).toHaveLength(5);
    for (const { counted, expected } of drawn) expect(expected).toBe(counted ? "answer" : null);
    expect(picked.map(({ counted, outcome }) => ({ counted, outcome }))).toEqual(
      Array.from({ length: 6 }, () => ({ counted: true, outcome: "answer" })),
    );
  });

  test("is a figure of its own, and what is held back is none", () => {
    const parse = (query: object) => auditCasesQuery.safeParse(query).success;
    expect(parse({ line: "scored", basis: "automated", model: "alpha" })).toBe(true);
    expect(parse({ line: "withheld" })).toBe(false);
    for (const figure of [
      { expected: "answer" },
      { outcome: "answer" },
      { cell: "outside" },
      { rate: "refusal" },
    ]) {
      expect(parse({ line: "scored", ...figure }), JSON.stringify(figure)).toBe(false);
    }
  });
});

describe("cases that someone may rate blind", () => {
  test("stand in no list of theirs that tells whether they are scored", async () => {
    const ledger = await ledgerOf(lead, PAGE);
    expect(ledger).toMatchObject({ cases: 81, scored: 67, withheld: 5, drawnAtRandom: 15 });
    for (const line of ["scored", "unscored", "scorerRefused", "scorerFailed"] as const) {
      const found = await everyCase(lead, follow(PAGE, { line }));
      expect(found.filter(({ id }) => blind.includes(id))).toEqual([]);
    }
  });

  test("stand in the other lists without what the scorer says, scored or not", async () => {
    const shown = async () => {
      const found = await everyCase(
        lead,
        follow({ ...PAGE, basis: "automated" }, { line: "cases" }),
      );
      return found.filter(({ id }) => blind.includes(id));
    };
    const before = await shown();
    expect(
      before.map(({ counted, expected, outcome }) => ({ counted, expected, outcome })),
    ).toEqual(blind.map(() => ({ counted: false, expected: null, outcome: null })));
    await project.sql(
      `UPDATE review_case SET auto_scorer = NULL, auto_expected_action = NULL, auto_behavior = NULL,
         auto_observed_action = NULL WHERE id = ANY($1::uuid[])`,
      blind,
    );
    expect(await shown()).toEqual(before);
  });
});
