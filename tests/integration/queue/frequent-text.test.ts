import { afterAll, beforeAll, expect, test } from "vitest";
import { countQueue } from "@/lib/services/queue/count-queue";
import { listQueue } from "@/lib/services/queue/list-queue";
import { queryOf } from "../../support/queue-cases.ts";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import { addCases, openReviewProject } from "../../support/review-fixtures.ts";

let project: ReviewProject;
let lead: Person;
const CASES = 3_100;

/** More cases than are looked up by id hold "kestrel"; every tenth holds "heron". */
beforeAll(async () => {
  project = await openReviewProject();
  lead = await project.addPerson("Lena Lead", "lead");
  await addCases(project, { count: CASES, priority: (index) => index % 200 });
  await project.sql(
    `INSERT INTO case_search (case_id, project_id, text)
     SELECT id, project_id, 'a kestrel' || CASE WHEN priority % 10 = 0 THEN ' and a heron' ELSE '' END
     FROM review_case`,
  );
});
afterAll(() => project.close());

async function pageOf(q: string, cursor?: string) {
  const query = queryOf({ q, ...(cursor === undefined ? {} : { cursor }) });
  return await listQueue(project.as(lead), project.slug, query);
}

test("A text that most cases hold is found in the order of the queue, page by page", async () => {
  const first = await pageOf("kestrel");
  expect(first.rows).toHaveLength(50);
  expect(first.rows[0]?.priority).toBe(199);
  const second = await pageOf("kestrel", first.next ?? "");
  const ids = new Set([...first.rows, ...second.rows].map(({ id }) => id));
  expect(ids.size).toBe(100);
  const count = await countQueue(project.as(lead), project.slug, queryOf({ q: "kestrel" }));
  expect(count).toEqual({ count: 1_000, atLeast: true });
});

test("A rarer one beside it is found by its index, and counted exactly", async () => {
  const page = await pageOf("heron");
  expect(page.rows.every(({ priority }) => priority % 10 === 0)).toBe(true);
  const count = await countQueue(project.as(lead), project.slug, queryOf({ q: "heron" }));
  expect(count).toEqual({ count: CASES / 10, atLeast: false });
});
