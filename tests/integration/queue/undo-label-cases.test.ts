import { afterAll, describe, expect, test } from "vitest";
import { undoLabelCases } from "@/lib/services/queue/undo-label-cases";
import { openBulkLabelling } from "../../support/bulk-labelling.ts";
import { claimItem } from "../../support/review-steps.ts";

const { project, rae, add, label, preview, undo, resolvedBy, stateOf, proposalsOf } =
  await openBulkLabelling();
afterAll(() => project.close());

describe("Taken back soon after", () => {
  test("each case is as it was: waiting, or under the label that had stood", async () => {
    const waiting = await add();
    const resolved = await resolvedBy(rae);
    const { slotIds } = await label([waiting, resolved]);
    expect(await undo(slotIds)).toEqual({ changed: 2, refused: [] });
    expect(await stateOf(waiting)).toEqual({
      status: "waiting",
      label: null,
      stands: null,
      waits: true,
    });
    expect(await stateOf(resolved)).toEqual({
      status: "resolved",
      label: "policy_sensitive",
      stands: "Rae Reviewer",
      waits: false,
    });
    expect((await proposalsOf(resolved)).map(({ state }) => state)).toEqual(["open", "superseded"]);
    expect((await claimItem(project, rae, { caseId: waiting })).case.id).toBe(waiting);
  });

  test("twice changes nothing more; too late it is refused", async () => {
    const ids = [await add(), await add()];
    const { slotIds } = await label(ids);
    await project.sql(
      `UPDATE review_slot SET final_at = final_at - interval '61 seconds' WHERE id = $1::uuid`,
      slotIds[0],
    );
    const outcome = await undo(slotIds);
    expect(outcome).toMatchObject({ changed: 1, refused: [{ caseId: ids[0] }] });
    expect((await undo(slotIds.slice(1))).changed).toBe(0);
  });

  test("it can be given again, and again in place of one's own", async () => {
    const ids = [await add(), await add(), await add()];
    const { slotIds } = await label(ids.slice(0, 2));
    await undo(slotIds);
    await label(ids.slice(0, 1));
    expect((await preview(ids)).overwritten).toEqual([{ by: "Lena Lead", count: 1 }]);
    const { refused, ...again } = await label(ids);
    expect(refused).toEqual([]);
    expect(again).toMatchObject({ changed: 3, overwritten: 1 });
    await undo(again.slotIds);
    expect(await Promise.all(ids.map(async (id) => (await stateOf(id)).status))).toEqual([
      "resolved",
      "waiting",
      "waiting",
    ]);
  });

  test("by no one but who gave it", async () => {
    const other = await project.addPerson("Lou Lead", "lead");
    const { slotIds } = await label([await add()]);
    const outcome = await undoLabelCases(project.as(other), project.slug, slotIds);
    expect(outcome).toEqual({ changed: 0, refused: [] });
  });
});
