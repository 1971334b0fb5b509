import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import type { BulkAnswers } from "@/lib/core/review/bulk-label";
import { ANSWERS, openBulkLabelling } from "../../support/bulk-labelling.ts";
import { claimItem } from "../../support/review-steps.ts";

const { project, rae, add, label, preview, resolvedBy, stateOf, versionsOf } =
  await openBulkLabelling();
afterAll(() => project.close());

describe("It is refused, and named, for a case", () => {
  const refusalOf = async (id: string, answers?: BulkAnswers) => {
    const seen = await preview([id], answers);
    const outcome = await label([id], answers);
    expect(outcome).toMatchObject({ changed: 0, refused: seen.refused });
    expect(seen.refused.map(({ caseId }) => caseId)).toEqual([id]);
    expect(seen.refused[0]?.externalId).toMatch(/^case-/);
    return seen.refused[0]?.why;
  };

  test("whose blind round is open, also to who looked at its scores", async () => {
    const id = await add({ queue: "random-audit" });
    expect(await refusalOf(id)).toBe("Its blind round is open: it is labelled at the desk alone.");
    expect(await stateOf(id)).toMatchObject({ status: "waiting", stands: null, waits: true });
    expect(await versionsOf(id)).toEqual([]);
  });

  test("that was labelled blind", async () => {
    const id = await resolvedBy(rae, { queue: "random-audit" });
    expect(await refusalOf(id)).toBe("Its label was given blind, and figures rest on it.");
    expect(await stateOf(id)).toMatchObject({ stands: "Rae Reviewer" });
  });

  test("that somebody holds", async () => {
    const id = await add();
    await claimItem(project, rae, { caseId: id });
    expect(await refusalOf(id)).toBe("Rae Reviewer has it open.");
  });

  test("no scorer has spoken about", async () => {
    expect(await refusalOf(await add({ automated: null }))).toBe(
      "No scorer has spoken about it yet.",
    );
    expect(await refusalOf(await add({}, { status: "scoring" }))).toBe("It is still being scored.");
  });

  test("whose label would not be whole, or would contradict itself", async () => {
    const failed = await add();
    await project.sql(
      `UPDATE score SET outcome = 'failed', score = NULL WHERE case_id = $1::uuid`,
      failed,
    );
    expect(await refusalOf(failed, { helpful: "pass" })).toContain("requestLabel must be answered");
    expect(await refusalOf(await add(), { honest: "pass" })).toBe(
      "It would contradict itself. A severity of 2 or more is of a failure, but no dimension fails.",
    );
    const prompt = await add({ promptOnly: true });
    expect(await refusalOf(prompt, ANSWERS)).toContain("is not asked");
  });

  test("where a tag is not defined by the guideline", async () => {
    expect(await refusalOf(await add(), { ...ANSWERS, tags: ["tone", "rude"] })).toContain(
      "“rude”, which the guideline does not define",
    );
  });

  test("that does not exist", async () => {
    const id = randomUUID();
    const { refused } = await label([id]);
    expect(refused).toEqual([{ caseId: id, externalId: id, why: "It does not exist." }]);
  });

  test("and never in part: what goes through is stored beside what does not", async () => {
    const [free, held] = [await add(), await add()];
    await claimItem(project, rae, { caseId: held });
    const outcome = await label([held, free]);
    expect(outcome).toMatchObject({ changed: 1, refused: [{ caseId: held }] });
    expect(await stateOf(free)).toMatchObject({ status: "resolved" });
  });
});
