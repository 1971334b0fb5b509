import { afterAll, beforeAll, expect, test } from "vitest";
import { lockSlot } from "@/lib/data/review/lock-slot";
import { returnSlot } from "@/lib/data/review/return-slot";
import { saveDraft } from "@/lib/services/review/save-draft";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import { addCases, agreeingLabel, openReviewProject } from "../../support/review-fixtures.ts";
import { at, claimItem, tokenOf } from "../../support/review-steps.ts";

let project: ReviewProject;
let ada: Person;

beforeAll(async () => {
  project = await openReviewProject();
  ada = await project.addPerson("Ada");
});
afterAll(() => project.close());

test("a draft that comes in while its slot is given up is refused, not left behind", async () => {
  await addCases(project);
  const item = await claimItem(project, ada);
  const place = at(project, item);
  const draft = { leaseToken: tokenOf(item), revision: 0, label: agreeingLabel(), addToSet: false };
  const saving = await project.db.transact(project.id, async (db) => {
    await lockSlot(db, project.id, item.slot.id);
    const saved = saveDraft(project.as(ada), place, draft).catch((error: unknown) => error);
    // Long enough for the draft to be stored, if it did not wait for the slot.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await returnSlot(db, item.slot.id);
    return { saved };
  });
  expect(await saving.saved).toMatchObject({ reason: "lease_lost" });
});
