import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { claimCase } from "@/lib/services/review/claim-case";
import { giveBack } from "@/lib/services/review/give-back";
import { reclaimSlot } from "@/lib/services/review/reclaim-slot";
import { renewLease } from "@/lib/services/review/renew-lease";
import { saveDraft } from "@/lib/services/review/save-draft";
import { skipCase } from "@/lib/services/review/skip-case";
import { submitLabel } from "@/lib/services/review/submit-label";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import { addCases, agreeingLabel, openReviewProject } from "../../support/review-fixtures.ts";
import { at, claimItem, expireLeases, submission, tokenOf } from "../../support/review-steps.ts";

let project: ReviewProject;
let ada: Person;
let ben: Person;

beforeAll(async () => {
  project = await openReviewProject();
});
afterAll(() => project.close());

beforeEach(async () => {
  await project.sql(`DELETE FROM review_round`);
  ada = await project.addPerson("Ada");
  ben = await project.addPerson("Ben");
});

const escalations = { queue: "escalations" };

describe("the order of serving", () => {
  test("priority goes first, then the due date, then age", async () => {
    const [late, early] = await addCases(project, { count: 2, dueInHours: (index) => 5 - index });
    const [urgent] = await addCases(project, { priority: () => 50, dueInHours: () => 90 });
    const [oldest] = await addCases(project, { count: 2, priority: () => 5 });
    const served = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const item = await claimItem(project, ada, escalations);
      served.push(item.case.id);
      await submitLabel(project.as(ada), at(project, item), submission(item));
    }
    expect(served).toEqual([urgent?.caseId, early?.caseId, late?.caseId, oldest?.caseId]);
  });

  test("a slot reserved for someone goes to them alone", async () => {
    const [made] = await addCases(project);
    await claimItem(project, ben, escalations);
    await project.sql(
      `UPDATE review_slot SET state = 'open', rater_id = NULL, lease_token = NULL,
         lease_expires_at = NULL, reserved_for = (SELECT id FROM rater WHERE user_id = $1)`,
      ben.userId,
    );
    expect(await claimCase(project.as(ada), project.slug, escalations)).toMatchObject({
      kind: "empty",
      reason: "not_yours",
    });
    const item = await claimItem(project, ben, escalations);
    expect(item.case.id).toBe(made?.caseId);
  });
});

describe("holding", () => {
  test("a second claim is another case, and a third resumes the first", async () => {
    await addCases(project, { count: 5 });
    const first = await claimItem(project, ada);
    const second = await claimItem(project, ada);
    const third = await claimItem(project, ada);
    const fourth = await claimItem(project, ada);
    expect(second.slot.id).not.toBe(first.slot.id);
    expect(third.slot.id).toBe(first.slot.id);
    expect(fourth.slot.id).toBe(second.slot.id);
    expect(third.slot.leaseToken).toBe(first.slot.leaseToken);
  });

  test("a browser that shows two gets no third", async () => {
    await addCases(project, { count: 3 });
    const one = await claimItem(project, ada, { holding: [] });
    const two = await claimItem(project, ada, { holding: [one.slot.id] });
    const holding = [one.slot.id, two.slot.id];
    await expect(claimCase(project.as(ada), project.slug, { holding })).rejects.toMatchObject({
      code: "conflict",
      reason: "holds_two",
    });
  });

  test("a reload resumes what is held before anything new", async () => {
    await addCases(project, { count: 3 });
    const one = await claimItem(project, ada, { holding: [] });
    const two = await claimItem(project, ada, { holding: [one.slot.id] });
    const again = await claimItem(project, ada, { holding: [] });
    const ahead = await claimItem(project, ada, { holding: [again.slot.id] });
    expect(new Set([again.slot.id, ahead.slot.id])).toEqual(new Set([one.slot.id, two.slot.id]));
  });

  test("choosing another queue gives back what was only fetched ahead", async () => {
    await addCases(project, { count: 2 });
    const [sample] = await addCases(project, { queue: "new-samples" });
    const one = await claimItem(project, ada, escalations);
    const two = await claimItem(project, ada, escalations);
    const draft = {
      leaseToken: tokenOf(one),
      revision: 1,
      label: agreeingLabel(),
      addToSet: false,
    };
    await saveDraft(project.as(ada), at(project, one), draft);
    const other = await claimItem(project, ada, { queue: "new-samples" });
    expect(other.case.id).toBe(sample?.caseId);
    const states = await project.sql(
      `SELECT id, state FROM review_slot WHERE state IN ('open', 'claimed') ORDER BY state DESC`,
    );
    expect(states).toContainEqual({ id: two.slot.id, state: "open" });
    expect(states).toContainEqual({ id: one.slot.id, state: "claimed" });
  });

  test("a given case is claimed out of turn", async () => {
    const made = await addCases(project, { count: 3 });
    const wanted = made[2]?.caseId ?? "";
    const item = await claimItem(project, ada, { caseId: wanted });
    expect(item.case.id).toBe(wanted);
    expect(await claimCase(project.as(ben), project.slug, { caseId: wanted })).toMatchObject({
      reason: "held_by_others",
    });
    expect((await claimItem(project, ada, { caseId: wanted })).slot.id).toBe(item.slot.id);
  });

  test("two claims of one reviewer at once are two cases", async () => {
    await addCases(project, { count: 6 });
    const items = await Promise.all(
      Array.from({ length: 2 }, () => claimItem(project, ada, escalations)),
    );
    expect(new Set(items.map((item) => item.slot.id)).size).toBe(2);
  });
});

describe("leases", () => {
  test("a heartbeat prolongs the lease by the database's clock", async () => {
    await addCases(project);
    const item = await claimItem(project, ada);
    await expireLeases(project);
    const { leaseExpiresAt } = await renewLease(project.as(ada), at(project, item), tokenOf(item));
    expect(Date.parse(leaseExpiresAt)).toBeGreaterThan(Date.now() + 9 * 60_000);
  });

  test("an expired case goes to the next reviewer, and the first one's token is dead", async () => {
    await addCases(project);
    const item = await claimItem(project, ada);
    const draft = {
      leaseToken: tokenOf(item),
      revision: 3,
      label: agreeingLabel(),
      addToSet: false,
    };
    await saveDraft(project.as(ada), at(project, item), draft);
    await expireLeases(project);
    const taken = await claimItem(project, ben);
    expect(taken.slot.id).toBe(item.slot.id);
    expect(taken.draft).toBeNull();
    const lost = { code: "conflict", reason: "lease_lost" };
    const place = at(project, item);
    const late = project.as(ada);
    await expect(renewLease(late, place, tokenOf(item))).rejects.toMatchObject(lost);
    await expect(giveBack(late, place, tokenOf(item))).rejects.toMatchObject(lost);
    await expect(saveDraft(late, place, { ...draft, revision: 4 })).rejects.toMatchObject(lost);
    await expect(submitLabel(late, place, submission(item))).rejects.toMatchObject(lost);
    await expect(reclaimSlot(late, place)).rejects.toMatchObject({ reason: "taken" });
    await giveBack(project.as(ben), place, tokenOf(taken));
    const back = await reclaimSlot(project.as(ada), place);
    expect(back.draft).toMatchObject({ revision: 4, label: agreeingLabel() });
    expect(back.slot.leaseToken).not.toBe(item.slot.leaseToken);
  });

  test("what ran out is resumed first, under a new token", async () => {
    await addCases(project, { count: 3 });
    const item = await claimItem(project, ada);
    await expireLeases(project);
    const again = await claimItem(project, ada);
    expect(again.slot.id).toBe(item.slot.id);
    expect(again.slot.leaseToken).not.toBe(item.slot.leaseToken);
  });

  test("a submission arrives after its lease ran out while nobody took the case", async () => {
    await addCases(project);
    const item = await claimItem(project, ada);
    await expireLeases(project);
    const answer = await submitLabel(project.as(ada), at(project, item), submission(item));
    expect(answer.kind).toBe("final");
  });
});

describe("an empty queue says why", () => {
  test("nothing left", async () => {
    expect(await claimCase(project.as(ada), project.slug, escalations)).toMatchObject({
      kind: "empty",
      reason: "nothing_left",
      sentence: "Nothing is left: every case has been reviewed.",
    });
  });

  test("held by others", async () => {
    await addCases(project, { count: 2 });
    await claimItem(project, ben);
    await claimItem(project, ben);
    expect(await claimCase(project.as(ada), project.slug, escalations)).toMatchObject({
      reason: "held_by_others",
      sentence: expect.stringContaining("2 cases are held by other reviewers"),
    });
  });

  test("held by oneself", async () => {
    await addCases(project);
    const item = await claimItem(project, ada);
    const input = { ...escalations, holding: [item.slot.id] };
    expect(await claimCase(project.as(ada), project.slug, input)).toMatchObject({
      reason: "nothing_left",
      sentence: "Nothing is left beside the case you hold.",
    });
  });

  test("skipped by oneself, and still there for others", async () => {
    const [made] = await addCases(project);
    const item = await claimItem(project, ada);
    const skip = { leaseToken: tokenOf(item), reason: "unclear" as const, note: "Which lock?" };
    await skipCase(project.as(ada), at(project, item), skip);
    expect(await claimCase(project.as(ada), project.slug, escalations)).toMatchObject({
      reason: "not_yours",
    });
    const other = await claimItem(project, ben);
    expect(other.case.id).toBe(made?.caseId);
    expect(other.slot.id).not.toBe(item.slot.id);
    expect(
      await project.sql(
        `SELECT declined_reason AS reason FROM review_slot WHERE state = 'declined'`,
      ),
    ).toEqual([{ reason: "unclear: Which lock?" }]);
  });

  test("an unknown queue is not found", async () => {
    await expect(
      claimCase(project.as(ada), project.slug, { queue: "nowhere" }),
    ).rejects.toMatchObject({ code: "not_found" });
  });
});

test("strangers and viewers claim nothing", async () => {
  const viewer = await project.addPerson("Vera", "viewer");
  await expect(claimCase(project.as(viewer), project.slug, {})).rejects.toMatchObject({
    code: "forbidden",
  });
  const stranger = { ...ada, memberships: [] };
  await expect(claimCase(project.as(stranger), project.slug, {})).rejects.toMatchObject({
    code: "not_found",
  });
  const key = { ...project.as(ada), actor: { kind: "cli", osUser: "x" } as const };
  await expect(claimCase(key, project.slug, {})).rejects.toMatchObject({ code: "forbidden" });
});
