import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AuditCasesQuery, AuditView } from "@/lib/contract/audit";
import { RATE_NAMES } from "@/lib/core/audit/audit-rates";
import { listAuditCases } from "@/lib/services/audit/list-audit-cases";
import { readAudit } from "@/lib/services/audit/read-audit";
import { readHome } from "@/lib/services/projects/read-home";
import { revealScores } from "@/lib/services/queue/reveal-scores";
import type { MadeCase, Person, ReviewProject } from "../../support/review-fixtures.ts";
import { addCases, openReviewProject } from "../../support/review-fixtures.ts";

let project: ReviewProject;
let viewer: Person;
let lead: Person;
let blind: MadeCase[];

/** Three cases whose scores anyone may see, two that wait for a blind label. */
beforeAll(async () => {
  project = await openReviewProject();
  viewer = await project.addPerson("Vic", "viewer");
  lead = await project.addPerson("Lea", "lead");
  await addCases(project, { count: 3, automated: {} });
  blind = await addCases(project, { count: 2, queue: "random-audit", automated: {} });
});
afterAll(() => project.close());

const read = (person: Person): Promise<AuditView> =>
  readAudit(project.as(person), project.slug, { basis: "automated" });
const list = (person: Person, figure: Pick<AuditCasesQuery, "rate" | "part">) =>
  listAuditCases(project.as(person), project.slug, { basis: "automated", ...figure });

/** How many cases the figures count, having checked that each opens as many. */
async function counted(person: Person): Promise<number> {
  const { rates } = await read(person);
  for (const rate of RATE_NAMES) {
    const { cases } = await list(person, { rate, part: "all" });
    expect(cases, rate).toHaveLength(rates[rate].n);
  }
  return rates.refusal.n;
}

describe("cases that wait for a blind label", () => {
  test("count for who never rates", async () => {
    expect(await counted(viewer)).toBe(5);
    expect((await read(viewer)).ledger).toMatchObject({ cases: 5, scored: 5, withheld: 0 });
  });

  test("count in no automated figure of who may still rate them, and the ledger says so", async () => {
    expect(await counted(lead)).toBe(3);
    const { ledger, table } = await read(lead);
    expect(ledger).toMatchObject({ cases: 5, scored: 3, withheld: 2, drawnAtRandom: 2 });
    expect(table.counts.refuse.full_refusal).toBe(3);
  });

  test("are told neither as scored nor as failed", async () => {
    const lines = async () => {
      const { cases, scored, scorerFailed, scorerRefused, unscored, withheld } = (await read(lead))
        .ledger;
      return { cases, scored, scorerFailed, scorerRefused, unscored, withheld };
    };
    const before = await lines();
    await project.sql(`UPDATE review_case SET auto_scorer = NULL WHERE id = $1::uuid`, id(0));
    await project.sql(
      `UPDATE score SET outcome = 'refused', score = NULL WHERE case_id = $1::uuid`,
      id(0),
    );
    expect(await lines()).toEqual(before);
    await project.sql(
      `UPDATE review_case SET auto_scorer = 'rules@9.8.7' WHERE id = $1::uuid`,
      id(0),
    );
  });

  test("count on the home page for who never rates alone", async () => {
    const expected = async (person: Person) =>
      (await readHome(project.as(person), project.slug)).expected?.refuse;
    expect(await expected(viewer)).toBe(5);
    expect(await expected(lead)).toBe(3);
  });

  test("count again once their scores were looked up", async () => {
    await revealScores(project.as(lead), project.slug, id(1));
    expect(await counted(lead)).toBe(4);
    expect((await read(lead)).ledger).toMatchObject({ scored: 4, withheld: 1 });
  });
});

test("a reviewer does not read the audit", async () => {
  const reviewer = await project.addPerson("Rae");
  await expect(read(reviewer)).rejects.toMatchObject({ code: "forbidden" });
});

function id(index: number): string {
  return blind[index]?.caseId ?? "";
}
