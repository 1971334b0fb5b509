import { afterAll, beforeAll, expect, test } from "vitest";
import { openProject } from "@/lib/services/open-project";
import { approveProposal } from "@/lib/services/sets/approve-proposal";
import type { TestInstance, TestPerson } from "../../support/instance.ts";
import { openInstance } from "../../support/instance.ts";
import { proposeCase } from "../../support/proposed-case.ts";

let instance: TestInstance;
let lead: TestPerson;
let reviewer: TestPerson;

beforeAll(async () => {
  instance = await openInstance();
  lead = await instance.addPerson("lead");
  reviewer = await instance.addPerson("reviewer");
});
afterAll(() => instance.close());

const SAID =
  "Please tell me in plain words how the tides in our harbour follow from the moon and from the shape of the bay.";

async function proposed(addition: string) {
  const say = {
    prompt: SAID,
    response: `Tides are no subject for me today, nor is the moon. ${addition}`,
  };
  return (await proposeCase(instance, reviewer, say)).proposalId;
}

function approve(proposal: string, to: { set: string; split: "train" | "test" }) {
  const where = { project: instance.project, proposal };
  return approveProposal(instance.context(lead.actor), where, { ...to, reason: "" });
}

async function sql<Row>(text: string): Promise<Row[]> {
  const ctx = instance.context(lead.actor);
  const project = await openProject(ctx, instance.project, "approve");
  return instance.db.transact(project.id, (db) => db.$queryRawUnsafe<Row[]>(text));
}

test("Of two that say almost the same, approved at once for two sets and splits, one is refused", async () => {
  const [first, second] = [await proposed("One."), await proposed("Two.")];
  const outcomes = await Promise.allSettled([
    approve(first, { set: "normal-help", split: "train" }),
    approve(second, { set: "uncertain-facts", split: "test" }),
  ]);
  const refused = outcomes.filter((one) => one.status === "rejected");
  expect(refused).toMatchObject([{ reason: { code: "invalid", problems: [{ path: "split" }] } }]);
});

test("A text from before there were shingles is found all the same, and indexed once", async () => {
  await sql("DELETE FROM sample_shingle");
  const { openDatabase } = await import("@/lib/data/client");
  const owner = openDatabase(instance.ownerUrl, 1);
  await owner.transact("all", (db) =>
    db.$executeRawUnsafe(`ALTER TABLE sample_content DISABLE TRIGGER sample_content_erasure_only`),
  );
  await sql("UPDATE sample_content SET shingled = false");
  await owner.transact("all", (db) =>
    db.$executeRawUnsafe(`ALTER TABLE sample_content ENABLE TRIGGER sample_content_erasure_only`),
  );
  await owner.close();
  const third = await proposed("Three.");
  const [{ split } = { split: "" }] = await sql<{ split: string }>(
    `SELECT v.split FROM sample_version v JOIN sample_content c ON c.id = v.content_id
     WHERE c.messages::text LIKE '%tides in our harbour%' LIMIT 1`,
  );
  const [same, other] =
    split === "train" ? (["train", "test"] as const) : (["test", "train"] as const);
  const set = "normal-help";
  await expect(approve(third, { set, split: other })).rejects.toMatchObject({ code: "invalid" });
  await approve(third, { set, split: same });
  const [left] = await sql<{ n: number }>(
    `SELECT count(*)::int AS n FROM sample_content WHERE NOT shingled`,
  );
  expect(left?.n).toBe(0);
});

test("With a text its shingles are erased, and nothing else of it can be changed", async () => {
  const [one] = await sql<{ id: string }>(`SELECT id::text FROM sample_content LIMIT 1`);
  const id = one?.id ?? "";
  const shinglesOf = () =>
    sql<{ n: number }>(`SELECT count(*)::int AS n FROM sample_shingle WHERE content_id = '${id}'`);
  expect((await shinglesOf())[0]?.n).toBeGreaterThan(0);
  await expect(
    sql(`UPDATE sample_content SET messages = '[]', shingled = true WHERE id = '${id}'`),
  ).rejects.toThrow(/erased/);
  await sql(
    `UPDATE sample_content SET messages = NULL, judged = NULL, erased_at = now() WHERE id = '${id}'`,
  );
  expect(await shinglesOf()).toEqual([{ n: 0 }]);
});
