import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { raiseAgedCases } from "@/lib/services/queue/raise-aged-cases";
import type { MadeCase, Person, ReviewProject } from "../../support/review-fixtures.ts";
import { addCases, openReviewProject } from "../../support/review-fixtures.ts";

let project: ReviewProject;
let lea: Person;

beforeAll(async () => {
  project = await openReviewProject();
  lea = await project.addPerson("Lea", "lead");
});
afterAll(() => project.close());
beforeEach(() => project.sql(`DELETE FROM review_round`));

const system = () => ({ ...project.as(lea), actor: { kind: "system" } as const });

/** The case's round began `from` hours ago and is due in `until` hours. */
async function age({ caseId }: MadeCase, from: number, until: number): Promise<void> {
  await project.sql(
    `UPDATE review_round SET created_at = now() - $2 * interval '1 hour',
       due_at = now() + $3 * interval '1 hour' WHERE case_id = $1::uuid`,
    caseId,
    from,
    until,
  );
}

async function priorityOf({ caseId }: MadeCase) {
  const [row] = await project.sql(
    `SELECT c.priority AS "case", r.priority AS round, s.priority AS slot,
       (SELECT part->>'sentence' FROM jsonb_array_elements(r.priority_parts) part
        WHERE part->>'part' = 'age') AS age
     FROM review_case c JOIN review_round r ON r.case_id = c.id JOIN review_slot s ON s.round_id = r.id
     WHERE c.id = $1::uuid`,
    caseId,
  );
  return row;
}

test("a case moves up by a step with each quarter of its time, once", async () => {
  const [fresh, half, late] = (await addCases(project, { count: 3 })) as [
    MadeCase,
    MadeCase,
    MadeCase,
  ];
  // The parts are what counts: a round's priority is their sum.
  const [parts] = await project.sql<{ sum: number }>(
    `SELECT sum((part->>'points')::int)::int AS sum
     FROM review_round r, jsonb_array_elements(r.priority_parts) part WHERE r.case_id = $1::uuid`,
    fresh.caseId,
  );
  const before = await priorityOf(fresh);
  await age(fresh, 2, 22);
  await age(half, 13, 11);
  await age(late, 30, -6);
  expect(await raiseAgedCases(system())).toBe(2);
  expect(await priorityOf(fresh)).toEqual(before);
  const at = (points: number) => {
    const sum = (parts?.sum ?? 0) + points;
    return { case: sum, round: sum, slot: sum };
  };
  expect(await priorityOf(half)).toEqual({ ...at(20), age: "50 % of the time has passed." });
  expect(await priorityOf(late)).toEqual({ ...at(40), age: "It is overdue." });
  expect(await raiseAgedCases(system())).toBe(0);
  await age(half, 19, 5);
  expect(await raiseAgedCases(system())).toBe(1);
  expect(await priorityOf(half)).toEqual({ ...at(30), age: "75 % of the time has passed." });
});

test("only background work does it", async () => {
  await expect(raiseAgedCases(project.as(lea))).rejects.toMatchObject({ code: "forbidden" });
});
