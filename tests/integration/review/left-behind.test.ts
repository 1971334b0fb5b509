import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { changeRole } from "@/lib/services/people/change-role";
import { leaveProject } from "@/lib/services/people/leave-project";
import { removeMember } from "@/lib/services/people/remove-member";
import { setAccountAccess } from "@/lib/services/people/set-account-access";
import { finalizeLeftCommits } from "@/lib/services/review/finalize-left-commits";
import { submitLabel } from "@/lib/services/review/submit-label";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import { addCases, differingLabel, openReviewProject } from "../../support/review-fixtures.ts";
import { at, claimItem, submission } from "../../support/review-steps.ts";

let project: ReviewProject;
let ada: Person;
let lea: Person;

beforeAll(async () => {
  project = await openReviewProject();
  lea = { ...(await project.addPerson("Lea", "admin")), isInstanceAdmin: true };
  await project.db.transact("all", (db) =>
    db.user.update({ where: { id: lea.userId }, data: { isInstanceAdmin: true } }),
  );
});
afterAll(() => project.close());
beforeEach(async () => {
  await project.sql(`DELETE FROM review_round`);
  ada = await project.addPerson("Ada");
});

const system = () => ({ ...project.as(lea), actor: { kind: "system" } as const });

async function stateOf(slotId: string) {
  const [row] = await project.sql<{ state: string; status: string; label: string | null }>(
    `SELECT s.state, c.status, c.human_request_label AS label
     FROM review_slot s JOIN review_case c ON c.id = s.case_id WHERE s.id = $1::uuid`,
    slotId,
  );
  return row;
}

/** A blind label of Ada's that waits at its reveal. */
async function committed() {
  await addCases(project, { queue: "random-audit" });
  const item = await claimItem(project, ada);
  const input = submission(item, { label: differingLabel() });
  const answer = await submitLabel(project.as(ada), at(project, item), input);
  expect(answer.kind).toBe("revealed");
  return item;
}

describe("a committed label that nobody keeps or revises", () => {
  test("is final as committed after a day, by the system", async () => {
    const item = await committed();
    expect(await finalizeLeftCommits(system())).toBe(0);
    await project.sql(`UPDATE review_slot SET committed_at = now() - interval '25 hours'`);
    expect(await finalizeLeftCommits(system())).toBe(1);
    expect(await stateOf(item.slot.id)).toEqual({
      state: "final",
      status: "resolved",
      label: "normal_help",
    });
    const entries = await project.sql<{ actor: string; after: object }>(
      `SELECT actor, after FROM audit_entry WHERE subject_id = $1 AND action = 'label.finalize'`,
      item.case.id,
    );
    expect(entries).toMatchObject([{ actor: "system", after: { revised: false } }]);
    const proposals = await project.sql<{ by: string }>(
      `SELECT proposed_by AS by FROM proposal WHERE case_id = $1::uuid`,
      item.case.id,
    );
    expect(proposals).toEqual([{ by: `user:${ada.userId}` }]);
    expect(await finalizeLeftCommits(system())).toBe(0);
  });

  test("is final at once when its reviewer is gone", async () => {
    const item = await committed();
    await removeMember(project.as(lea), { slug: project.slug, userId: ada.userId });
    expect(await finalizeLeftCommits(system())).toBe(1);
    expect(await stateOf(item.slot.id)).toMatchObject({ state: "final", status: "resolved" });
  });

  test("is final at once when its reviewer may only look on", async () => {
    const item = await committed();
    await changeRole(project.as(lea), { slug: project.slug, userId: ada.userId, role: "viewer" });
    expect(await finalizeLeftCommits(system())).toBe(1);
    expect(await stateOf(item.slot.id)).toMatchObject({ state: "final", status: "resolved" });
  });

  test("waits for one who may still review: a lead, and an administrator who is no member", async () => {
    const item = await committed();
    await changeRole(project.as(lea), { slug: project.slug, userId: ada.userId, role: "lead" });
    expect(await finalizeLeftCommits(system())).toBe(0);
    await removeMember(project.as(lea), { slug: project.slug, userId: ada.userId });
    await project.db.transact("all", (db) =>
      db.user.update({ where: { id: ada.userId }, data: { isInstanceAdmin: true } }),
    );
    expect(await finalizeLeftCommits(system())).toBe(0);
    expect(await stateOf(item.slot.id)).toMatchObject({ state: "committed", status: "waiting" });
  });

  test("is made final by background work alone", async () => {
    await expect(async () => finalizeLeftCommits(project.as(lea))).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

describe("what someone holds or has reserved", () => {
  const ways: [string, () => Promise<void>][] = [
    ["is removed", () => removeMember(project.as(lea), { slug: project.slug, userId: ada.userId })],
    [
      "becomes a viewer",
      async () => {
        const change = { slug: project.slug, userId: ada.userId, role: "viewer" as const };
        await changeRole(project.as(lea), change);
      },
    ],
    ["leaves", () => leaveProject(project.as(ada), project.slug)],
    [
      "has the account disabled",
      () => setAccountAccess(project.as(lea), { userId: ada.userId, disabled: true }),
    ],
  ];

  test.each(ways)("is others' again when that person %s", async (_, go) => {
    const made = await addCases(project, { count: 2 });
    const held = await claimItem(project, ada);
    const reserved = made.find(({ slotId }) => slotId !== held.slot.id);
    await project.sql(
      `WITH reserved AS (
         UPDATE review_slot SET reserved_for = (SELECT id FROM rater WHERE user_id = $1)
         WHERE id = $2::uuid RETURNING case_id)
       UPDATE review_case SET assignee_id = $1 FROM reserved WHERE id = reserved.case_id`,
      ada.userId,
      reserved?.slotId,
    );
    await go();
    const slots = await project.sql(
      `SELECT s.state, s.rater_id AS rater, s.reserved_for AS reserved, c.assignee_id AS assignee
       FROM review_slot s JOIN review_case c ON c.id = s.case_id`,
    );
    const open = { state: "open", rater: null, reserved: null, assignee: null };
    expect(slots).toEqual([open, open]);
    const entries = await project.sql(
      `SELECT 1 FROM audit_entry WHERE subject_id = $1 AND action = 'slot.return'`,
      held.case.id,
    );
    expect(entries).toHaveLength(1);
    const ben = await project.addPerson("Ben");
    const taken = [await claimItem(project, ben), await claimItem(project, ben)];
    expect(new Set(taken.map(({ slot }) => slot.id)).size).toBe(2);
  });
});
