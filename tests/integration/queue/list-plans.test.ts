import { afterAll, beforeAll, expect, test } from "vitest";
import { QUEUE_SORTS } from "@/lib/core/review/queue-filters";
import { listQueue } from "@/lib/services/queue/list-queue";
import { claimCase } from "@/lib/services/review/claim-case";
import { queriesBy } from "../../bench/subjects/queue-filters.ts";
import { explaining } from "../../support/explain-queries.ts";
import { runSql } from "../../support/postgres-sql.ts";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import { addCases, openReviewProject } from "../../support/review-fixtures.ts";

/**
 * With these a plan only reads a table from end to end, or sorts, where no index can do without: so
 * few rows tell whether the indexes of the lists still fit their queries.
 */
const BY_INDEX = { enable_seqscan: "off", enable_bitmapscan: "off", enable_sort: "off" };
const SEARCHES = /^search/;

let project: ReviewProject;
let lead: Person;

beforeAll(async () => {
  project = await openReviewProject();
  lead = await project.addPerson("Lena Lead", "lead");
  await addCases(project, { count: 300, priority: (index) => index % 40 });
  await addCases(project, { count: 100, queue: "random-audit" });
  await runSql(project.ownerUrl, "ANALYZE");
});
afterAll(() => project.close());

/** The plan of the statement that pages through cases: what stands in its common table `c`. */
async function pagePlan(query: Parameters<typeof listQueue>[2]): Promise<string> {
  const { db, queries } = explaining(project.db, BY_INDEX);
  await listQueue({ ...project.as(lead), db }, project.slug, query);
  const plan = queries.find(({ sql }) => sql.includes("c AS MATERIALIZED"))?.plan ?? "";
  const [, page] = /CTE c\n((?: {2,}.*\n)+)/.exec(plan) ?? [];
  if (page === undefined) throw new Error(`The list has no page of its own:\n${plan}`);
  const indent = page.search(/\S/);
  const lines = page.split("\n");
  const end = lines.findIndex((line, at) => at > 0 && line !== "" && line.search(/\S/) < indent);
  return lines.slice(0, end === -1 ? lines.length : end).join("\n");
}

for (const { query, what } of QUEUE_SORTS.flatMap(queriesBy)) {
  test.skipIf(SEARCHES.test(what))(`the queue's page is read in order: ${what}`, async () => {
    const plan = await pagePlan(query);
    expect(plan).toMatch(/Index (Only )?Scan/);
    expect(plan).not.toMatch(/Seq Scan on review_case|Sort/);
  });
}

test("a page further down is read in order, in both orders", async () => {
  for (const sort of QUEUE_SORTS) {
    const first = await listQueue(project.as(lead), project.slug, { status: "waiting", sort });
    const plan = await pagePlan({ status: "waiting", sort, cursor: first.next ?? "" });
    expect(plan).not.toMatch(/Seq Scan on review_case|Sort/);
  }
});

test("a claim walks the open places in the order they are served", async () => {
  const { db, queries } = explaining(project.db, BY_INDEX);
  const person = await project.addPerson("Rosa Reviewer");
  await claimCase({ ...project.as(person), db }, project.slug, { queue: "escalations" });
  const plan = queries.find(({ sql }) => sql.includes("SKIP LOCKED"))?.plan ?? "";
  expect(plan).toMatch(/Index Scan using review_slot_claim/);
  expect(plan).not.toMatch(/Seq Scan on review_slot|Sort/);
});
