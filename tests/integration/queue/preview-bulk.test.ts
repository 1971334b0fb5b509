import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { assignCases } from "@/lib/services/queue/assign-cases";
import { previewBulk } from "@/lib/services/queue/preview-bulk";
import { prioritizeCases } from "@/lib/services/queue/prioritize-cases";
import { requeueCases } from "@/lib/services/queue/requeue-cases";
import { submitLabel } from "@/lib/services/review/submit-label";
import { addQueueCase } from "../../support/queue-cases.ts";
import { openQueueTeam } from "../../support/queue-team.ts";
import { at, claimItem, submission } from "../../support/review-steps.ts";

const { project, lead, rae, sam } = await openQueueTeam();
afterAll(() => project.close());

const preview = (caseIds: string[]) => previewBulk(project.as(lead), project.slug, caseIds);

test("What acts on many would change is counted as the acts themselves then tell", async () => {
  const mine = await addQueueCase(project);
  const raes = await addQueueCase(project);
  const held = await addQueueCase(project);
  const urgent = await addQueueCase(project);
  const blind = await addQueueCase(project, {}, { queue: "random-audit" });
  const resolved = await addQueueCase(project);
  const scoring = await addQueueCase(project, { status: "scoring" });
  await project.sql(`DELETE FROM review_round WHERE case_id = $1::uuid`, scoring);
  const ctx = () => project.as(lead);
  await assignCases(ctx(), project.slug, { caseIds: [raes], userId: rae.userId });
  await prioritizeCases(ctx(), project.slug, { caseIds: [urgent], level: "urgent" });
  const item = await claimItem(project, rae, { caseId: resolved });
  await submitLabel(project.as(rae), at(project, item), submission(item));
  await claimItem(project, sam, { caseId: held });

  const ids = [mine, raes, held, urgent, blind, resolved, scoring, randomUUID()];
  const counted = await preview([...ids, mine]);
  expect(counted).toEqual({
    selected: 8,
    assign: {
      nobodys: 3,
      others: [{ userId: rae.userId, name: "Rae Reviewer", count: 1 }],
      not: 4,
    },
    prioritize: { plain: 4, byHand: [{ what: "urgent", count: 1 }], not: 3 },
    requeue: { labelled: 1, calledOff: 4, blind: 1, held: 1, scoring: 1 },
  });
  const assigned = await assignCases(ctx(), project.slug, { caseIds: ids, userId: lead.userId });
  expect(assigned.changed).toBe(counted.assign.nobodys + 1);
  const raised = await prioritizeCases(ctx(), project.slug, { caseIds: ids, level: "high" });
  expect(raised.changed).toBe(counted.prioritize.plain + 1);
  const again = { caseIds: ids, queue: "random-audit", reason: "The guideline changed." };
  const requeued = await requeueCases(ctx(), project.slug, again);
  expect(requeued.changed).toBe(counted.requeue.calledOff + counted.requeue.labelled);
});

test("Of a case that waits blind no label is told", async () => {
  const id = await addQueueCase(project);
  const item = await claimItem(project, sam, { caseId: id });
  await submitLabel(project.as(sam), at(project, item), submission(item));
  const again = { caseIds: [id], queue: "random-audit", reason: "The guideline changed." };
  await requeueCases(project.as(lead), project.slug, again);
  expect((await preview([id])).requeue).toMatchObject({ labelled: 0, calledOff: 1, blind: 1 });
});

test("A reviewer is told nothing of it", async () => {
  await expect(previewBulk(project.as(rae), project.slug, [randomUUID()])).rejects.toMatchObject({
    code: "forbidden",
  });
});
