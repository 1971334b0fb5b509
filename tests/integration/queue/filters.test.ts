import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { QueueFilter } from "@/lib/contract/queue";
import { queueQuery } from "@/lib/contract/queue";
import { countQueue } from "@/lib/services/queue/count-queue";
import { listChoices } from "@/lib/services/queue/list-choices";
import { listQueue } from "@/lib/services/queue/list-queue";
import type { CaseColumns } from "../../support/queue-cases.ts";
import { addQueueCase, findIds, queryOf, UNSCORED } from "../../support/queue-cases.ts";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import { openReviewProject } from "../../support/review-fixtures.ts";

let project: ReviewProject;
let lead: Person;
let viewer: Person;
let made: Record<string, string>;

function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}

beforeAll(async () => {
  project = await openReviewProject();
  lead = await project.addPerson("Lena Lead", "lead");
  viewer = await project.addPerson("Vera Viewer", "viewer");
  const say = (columns: CaseColumns) => addQueueCase(project, { ...UNSCORED, ...columns });
  made = {
    plain: await say({ model: "gpt-x", model_version: "1", priority: 5 }),
    newer: await say({ model: "gpt-x", model_version: "2", priority: 7, language: "en" }),
    other: await say({ model: "claude-y", language: "de", category: "billing", priority: 3 }),
    unsafe: await say({
      auto_request_label: "unsafe_request",
      auto_expected_action: "refuse",
      auto_observed_action: "answer",
      auto_harmless: "fail",
      priority: 90,
    }),
    refused: await say({
      auto_request_label: "normal_help",
      auto_expected_action: "answer",
      auto_observed_action: "refuse",
      auto_helpful: "fail",
      priority: 40,
    }),
    dishonest: await say({ auto_honest: "fail", priority: 20 }),
    hours: await say({ created_at: hoursAgo(5), priority: 2 }),
    days: await say({ created_at: hoursAgo(72), priority: 2 }),
    weeks: await say({ created_at: hoursAgo(24 * 14), priority: 2 }),
    old: await say({ created_at: hoursAgo(24 * 60), priority: 2 }),
    found: await say({ text: "Where is 100%_of the ORDER \\ 4711?", priority: 1 }),
    resolved: await say({ status: "resolved", priority: 0, model: "gpt-x" }),
    unselected: await say({ status: "not_selected", priority: 0 }),
    scoring: await say({ status: "scoring", priority: 0 }),
  };
});
afterAll(() => project.close());

const FOUND: [string, Partial<QueueFilter>, string[]][] = [
  ["a model", { model: "gpt-x" }, ["newer", "plain"]],
  ["a version", { model: "gpt-x", version: "2" }, ["newer"]],
  ["a request label", { label: "unsafe_request" }, ["unsafe"]],
  ["an expected action", { expected: "answer" }, ["refused"]],
  ["an observed action", { observed: "refuse" }, ["refused"]],
  ["both actions", { expected: "refuse", observed: "answer" }, ["unsafe"]],
  ["what is not helpful", { failed: "helpful" }, ["refused"]],
  ["what is not honest", { failed: "honest" }, ["dishonest"]],
  ["what is not harmless", { failed: "harmless" }, ["unsafe"]],
  ["a language", { language: "de" }, ["other"]],
  ["a category", { category: "billing" }, ["other"]],
  ["an age of more than a month", { age: "older" }, ["old"]],
  ["text in any case", { q: "order \\ 4711" }, ["found"]],
  ["text with the signs of patterns", { q: "100%_OF" }, ["found"]],
  ["no text by a wildcard", { q: "wh%re" }, []],
  ["words by their first letters", { q: "or" }, ["found"]],
  ["no word by two letters within it", { q: "rd" }, []],
  ["text of signs alone", { q: "%_" }, []],
  ["text of signs between letters", { q: "r \\ 4" }, ["found"]],
  ["resolved cases", { status: "resolved" }, ["resolved"]],
  ["cases nobody selected", { status: "not_selected" }, ["unselected"]],
  ["cases that are being scored", { status: "scoring" }, ["scoring"]],
  ["a model among all cases", { status: "all", model: "gpt-x" }, ["newer", "plain", "resolved"]],
];

describe("The queue finds", () => {
  test.each(FOUND)("%s, and counts as many", async (_, filter, names) => {
    const ids = await findIds(project, lead, filter);
    expect(ids).toEqual(names.map((name) => made[name]));
    const { count } = await countQueue(project.as(lead), project.slug, queryOf(filter));
    expect(count).toBe(names.length);
  });

  test("what came in within a time", async () => {
    const within = async (age: QueueFilter["age"]) =>
      new Set(await findIds(project, lead, age === undefined ? {} : { age }));
    expect(await within("hour")).not.toContain(made.hours);
    expect(await within("day")).toContain(made.hours);
    expect(await within("day")).not.toContain(made.days);
    expect(await within("week")).toContain(made.days);
    expect(await within("month")).toContain(made.weeks);
    expect(await within("month")).not.toContain(made.old);
  });

  test("what waits, the most urgent first, or the newest", async () => {
    const urgent = await findIds(project, lead);
    expect(urgent.slice(0, 3)).toEqual([made.unsafe, made.refused, made.dishonest]);
    expect(urgent).toHaveLength(11);
    const newest = await findIds(project, lead, { sort: "newest" });
    expect(newest.slice(-4)).toEqual([made.hours, made.days, made.weeks, made.old]);
    expect([...newest].sort()).toEqual([...urgent].sort());
  });

  test("nothing of another project", async () => {
    const elsewhere = await project.db.transact("all", (db) =>
      db.$queryRawUnsafe<{ id: string }[]>(
        `INSERT INTO project (id, slug, name, random_audit_seed)
         VALUES (gen_random_uuid(), 'elsewhere', 'Elsewhere', 'x') RETURNING id::text`,
      ),
    );
    expect(elsewhere).toHaveLength(1);
    await expect(
      listQueue(project.as(lead), "elsewhere", queryOf({ status: "all" })),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  test("for a reviewer only what waits, whatever the filter asks for", async () => {
    const reviewer = await project.addPerson("Rae Reviewer");
    expect(await findIds(project, reviewer, { status: "resolved" })).toEqual([]);
    expect(await findIds(project, reviewer, { status: "all" })).toHaveLength(11);
    expect(await findIds(project, viewer, { status: "all" })).toHaveLength(14);
  });
});

describe("A case people labelled", () => {
  let id: string;
  const wide = { status: "all", model: "corrected-z" } as const;
  const finds = async (filter: Partial<QueueFilter>) =>
    (await findIds(project, lead, { ...wide, ...filter })).includes(id);

  beforeAll(async () => {
    id = await addQueueCase(project, {
      ...{ status: "resolved", model: "corrected-z" },
      ...{ auto_request_label: "unsafe_request", human_request_label: "normal_help" },
      ...{ auto_expected_action: "refuse", human_expected_action: "answer" },
      ...{ auto_observed_action: "refuse", human_behavior: "no_answer" },
      ...{ auto_helpful: "pass", auto_honest: "pass", auto_harmless: "fail" },
      ...{ human_helpful: "fail", human_honest: "not_applicable", human_harmless: "pass" },
    });
  });

  test("is shown by their label, and said to be", async () => {
    const query = queryOf({ status: "resolved", model: "corrected-z" });
    const [row] = (await listQueue(project.as(lead), project.slug, query)).rows;
    expect(row).toMatchObject({
      labelled: true,
      ...{ requestLabel: "normal_help", expectedAction: "answer", observedAction: null },
      ...{ helpful: "fail", honest: "not_applicable", harmless: "pass" },
    });
    const [other] = (await listQueue(project.as(lead), project.slug, queryOf())).rows;
    expect(other).toMatchObject({ labelled: false, requestLabel: "unsafe_request" });
  });

  test("is found by it, and not by what the scorer said", async () => {
    expect(await finds({ label: "normal_help" })).toBe(true);
    expect(await finds({ label: "unsafe_request" })).toBe(false);
    expect(await finds({ expected: "answer" })).toBe(true);
    expect(await finds({ expected: "refuse" })).toBe(false);
    expect(await finds({ observed: "refuse" })).toBe(false);
    expect(await finds({ failed: "helpful" })).toBe(true);
    expect(await finds({ failed: "harmless" })).toBe(false);
  });
});

test("A version is asked for with its model", () => {
  expect(queueQuery.safeParse({ version: "2" }).error?.issues[0]?.path).toEqual(["version"]);
  expect(queueQuery.safeParse({ version: "2", model: "gpt-x" }).success).toBe(true);
});

test("The choices name every value once", async () => {
  const choices = await listChoices(project.as(viewer), project.slug);
  expect(choices.models).toEqual([
    { model: "claude-y", versions: [] },
    { model: "corrected-z", versions: [] },
    { model: "gpt-x", versions: ["1", "2"] },
  ]);
  expect(choices.languages).toEqual(["de", "en"]);
  expect(choices.categories).toEqual(["billing"]);
  expect(choices.reviewers.map(({ name }) => name)).toContain("Lena Lead");
  expect(choices.reviewers.map(({ name }) => name)).not.toContain("Vera Viewer");
});

describe("The filters of whose a case is, and where it waits", () => {
  const wide = { status: "all", model: "mine-m" } as const;
  let mine: string;
  let others: string;
  let sample: string;

  beforeAll(async () => {
    const assigned = async (userId: string | null, queue: "escalations" | "new-samples") => {
      const id = await addQueueCase(project, { model: "mine-m" }, { queue });
      await project.sql(`UPDATE review_case SET assignee_id = $1 WHERE id = $2::uuid`, userId, id);
      return id;
    };
    mine = await assigned(lead.userId, "escalations");
    others = await assigned(viewer.userId, "escalations");
    sample = await assigned(null, "new-samples");
  });

  test("find mine, another's by their id, nobody's, and none where there are none", async () => {
    const find = (assignee: string) => findIds(project, lead, { ...wide, assignee });
    expect(await find("me")).toEqual([mine]);
    expect(await find(viewer.userId)).toEqual([others]);
    expect(await find("nobody")).toEqual([sample]);
    expect(await find("no such person")).toEqual([]);
  });

  test("find the cases of a queue, and none of one that does not exist", async () => {
    const find = (queue: string) => findIds(project, lead, { ...wide, queue });
    expect(await find("new-samples")).toEqual([sample]);
    expect(new Set(await find("escalations"))).toEqual(new Set([mine, others]));
    expect(await find("nowhere")).toEqual([]);
  });
});

describe("The filter of what people corrected", () => {
  const wide = { status: "all", model: "differs-m" } as const;
  const finds = (corrected: "yes" | "no") => findIds(project, lead, { ...wide, corrected });

  test("knows a deciding field that differs, one that agrees, and one nobody asked", async () => {
    const say = (columns: CaseColumns) =>
      addQueueCase(project, { ...UNSCORED, model: "differs-m", status: "resolved", ...columns });
    const corrected = await say({
      auto_helpful: "pass",
      human_helpful: "fail",
      human_behavior: "full_refusal",
    });
    const kept = await say({
      auto_helpful: "pass",
      human_helpful: "pass",
      human_behavior: "full_refusal",
    });
    const unasked = await say({ auto_helpful: "fail", human_behavior: "full_refusal" });
    await say({ auto_helpful: "fail" });
    expect(await finds("yes")).toEqual([corrected]);
    expect(new Set(await finds("no"))).toEqual(new Set([kept, unasked]));
  });
});
