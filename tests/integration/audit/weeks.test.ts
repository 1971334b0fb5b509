import { afterAll, beforeAll, expect, test } from "vitest";
import { auditQuery } from "@/lib/contract/audit";
import { readAudit } from "@/lib/services/audit/read-audit";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import { addCases, openReviewProject } from "../../support/review-fixtures.ts";

let project: ReviewProject;
let viewer: Person;

/** Every 31 hours for over two years, so that each week's ends are met at many times of day. */
beforeAll(async () => {
  project = await openReviewProject();
  viewer = await project.addPerson("Vic", "viewer");
  await addCases(project, { count: 620 });
  await project.sql(`
    UPDATE review_case c SET auto_scorer = 'rules@test',
      occurred_at = '2025-01-05T22:47:00Z'::timestamptz + n * interval '31 hours 7 minutes'
    FROM (SELECT id, row_number() OVER (ORDER BY id)::int AS n FROM review_case) numbered
    WHERE c.id = numbered.id`);
});
afterAll(() => project.close());

type Week = { week: string; cases: number };

/** The same by turning each time into the zone's. */
function weeksOneByOne(timeZone: string): Promise<Week[]> {
  return project.sql<Week>(
    `SELECT to_char(occurred_at AT TIME ZONE $1, 'IYYY-"W"IW') AS week, count(*)::int AS cases
     FROM review_case GROUP BY 1 ORDER BY 1`,
    timeZone,
  );
}

async function weeksOfAudit(timeZone: string): Promise<Week[]> {
  await project.db.transact("all", (db) =>
    db.project.update({ where: { id: project.id }, data: { timeZone } }),
  );
  const query = auditQuery.parse({ basis: "automated" });
  const { segments } = await readAudit(project.as(viewer), project.slug, query);
  return segments
    .filter(({ kind }) => kind === "week")
    .map(({ cases, value }) => ({ week: value ?? "none", cases }))
    .sort((one, other) => (one.week < other.week ? -1 : 1));
}

// Half an hour and three quarters off; clocks that change at midnight; both ends of the day.
const ZONES = ["UTC", "Asia/Kathmandu", "America/Havana", "Europe/Vienna", "Pacific/Kiritimati"];

for (const zone of ZONES) {
  test(`each case counts in its week of ${zone}`, async () => {
    expect(await weeksOfAudit(zone)).toEqual(await weeksOneByOne(zone));
  });
}

test("a case that says it is of another age leaves the others in their weeks", async () => {
  await project.sql(
    `UPDATE review_case SET occurred_at = '0044-03-15T12:00:00Z'
     WHERE id = (SELECT min(id::text)::uuid FROM review_case)`,
  );
  expect(await weeksOfAudit("Europe/Vienna")).toEqual(await weeksOneByOne("Europe/Vienna"));
});
