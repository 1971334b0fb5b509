import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listQueue } from "@/lib/services/queue/list-queue";
import { addQueueCase, findIds, queryOf } from "../../support/queue-cases.ts";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import { addCases, openReviewProject } from "../../support/review-fixtures.ts";

let project: ReviewProject;
let lead: Person;
let before: string[];

beforeAll(async () => {
  project = await openReviewProject();
  lead = await project.addPerson("Lena Lead", "lead");
  const made = await addCases(project, {
    count: 230,
    priority: (index) => [10, 10, 50][index % 3] ?? 0,
  });
  before = made.map(({ caseId }) => caseId);
});
afterAll(() => project.close());

describe.each(["priority", "newest"] as const)("Paging by %s", (sort) => {
  test("returns each case once while others come in", async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query = queryOf({ sort, ...(cursor === null ? {} : { cursor }) });
      const page = await listQueue(project.as(lead), project.slug, query);
      seen.push(...page.rows.map((row) => row.id));
      cursor = page.next;
      await addQueueCase(project, {}, { priority: () => 50 });
      await addQueueCase(project, {}, { priority: () => 10 });
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(before.filter((id) => !seen.includes(id))).toEqual([]);
  });

  test("is in one order across the pages", async () => {
    const ids = await findIds(project, lead, { sort });
    const rows = await project.sql<{ id: string }>(
      sort === "priority"
        ? `SELECT id::text FROM review_case ORDER BY priority DESC, created_at, id`
        : `SELECT id::text FROM review_case ORDER BY created_at DESC, id DESC`,
    );
    expect(ids).toEqual(rows.map(({ id }) => id));
  });
});

test("A cursor that is none of ours is refused", async () => {
  for (const cursor of ["x", "1~2026-01-01~no", "99999999999~2026-01-01T00:00:00.000Z~-"]) {
    await expect(
      listQueue(project.as(lead), project.slug, queryOf({ cursor })),
    ).rejects.toMatchObject({ code: "invalid" });
  }
});
