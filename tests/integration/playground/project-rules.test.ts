import { afterAll, beforeAll, expect, test } from "vitest";
import type { ProjectRuleContent } from "@/lib/core/scoring/project-rules/project-rule";
import { changeRule } from "@/lib/services/rules/change-rule";
import { createRule } from "@/lib/services/rules/create-rule";
import { deleteRule } from "@/lib/services/rules/delete-rule";
import { listRules } from "@/lib/services/rules/list-rules";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import { openReviewProject } from "../../support/review-fixtures.ts";

let project: ReviewProject;
let lead: Person;
let viewer: Person;

beforeAll(async () => {
  project = await openReviewProject();
  lead = await project.addPerson("Lena Lead", "lead");
  viewer = await project.addPerson("Vic Viewer", "viewer");
});
afterAll(() => project.close());

function ruleOf(name: string, changes: Partial<ProjectRuleContent> = {}): ProjectRuleContent {
  return {
    name,
    dimension: "helpful",
    signal: "refusal",
    phrases: ["outside my remit"],
    weight: 3,
    language: null,
    note: "",
    examples: { match: ["It is outside my remit: call Ana Petrova."], pass: [] },
    ...changes,
  };
}

const create = (rule: ProjectRuleContent) => createRule(project.as(lead), project.slug, rule);
const entries = (ruleId: string) =>
  project.sql<{ action: string; before: unknown; after: unknown }>(
    `SELECT action, before, after FROM audit_entry WHERE subject_type = 'rule' AND subject_id = $1
     ORDER BY sequence`,
    ruleId,
  );

test("a lead keeps, changes and removes a rule; everyone reads it; the log tells it all", async () => {
  const made = await create(ruleOf("House words"));
  expect(await listRules(project.as(viewer), project.slug)).toEqual([made]);
  const changed = await changeRule(project.as(lead), project.slug, {
    ...made,
    rule: ruleOf("House words", { phrases: ["not my desk"], weight: -1, language: "en" }),
  });
  expect(await listRules(project.as(viewer), project.slug)).toEqual([changed]);
  expect(changed).toMatchObject({ id: made.id, revision: 2, phrases: ["not my desk"] });
  await deleteRule(project.as(lead), project.slug, changed);
  expect(await listRules(project.as(viewer), project.slug)).toEqual([]);
  const told = await entries(made.id);
  expect(told.map(({ action }) => action)).toEqual(["rule.create", "rule.change", "rule.delete"]);
  expect(told[1]).toMatchObject({
    before: { phrases: ["outside my remit"], weight: 3 },
    after: { phrases: ["not my desk"], weight: -1 },
  });
  expect(JSON.stringify(told)).not.toContain("Ana Petrova");
});

test("nobody without the right keeps one", async () => {
  const attempt = createRule(project.as(viewer), project.slug, ruleOf("Mine"));
  await expect(attempt).rejects.toMatchObject({ code: "forbidden" });
});

test("a change to what someone else changed meanwhile is refused, and so is removing it", async () => {
  const made = await create(ruleOf("Contested"));
  const change = (revision: number, weight: number) =>
    changeRule(project.as(lead), project.slug, {
      id: made.id,
      revision,
      rule: ruleOf("Contested", { weight }),
    });
  const outcomes = await Promise.allSettled([change(1, 1), change(1, 2)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(change(1, 5)).rejects.toMatchObject({ code: "conflict", reason: "stale_rule" });
  await expect(deleteRule(project.as(lead), project.slug, made)).rejects.toMatchObject({
    reason: "stale_rule",
  });
  expect(await entries(made.id)).toHaveLength(2);
});

test("of two rules made at once under one name exactly one is kept", async () => {
  const outcomes = await Promise.allSettled([create(ruleOf("Twin")), create(ruleOf("Twin"))]);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(create(ruleOf("Twin"))).rejects.toMatchObject({ reason: "name_taken" });
});

test("a rule that cannot be compiled is refused with the field it fails on", async () => {
  await expect(create(ruleOf("Bad", { phrases: ["fine", "*"] }))).rejects.toMatchObject({
    code: "invalid",
    problems: [{ path: "phrases[1]" }],
  });
  await expect(create(ruleOf("Bad", { signal: "hedge" }))).rejects.toMatchObject({
    problems: [{ path: "signal" }],
  });
});

test("rules of a project are bounded together", async () => {
  const phrases = (at: number) =>
    Array.from({ length: 40 }, (_, n) => `${at} ${n} `.padEnd(118, "word "));
  const all = [0, 1, 2, 3, 4].map((at) => create(ruleOf(`Long ${at}`, { phrases: phrases(at) })));
  const outcomes = await Promise.allSettled(all);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(4);
});

test("another project's rule can be neither changed nor removed", async () => {
  const made = await create(ruleOf("Ours"));
  const other = await openReviewProject();
  const stranger = await other.addPerson("Olu Other", "admin");
  const change = changeRule(other.as(stranger), other.slug, { ...made, rule: ruleOf("Theirs") });
  await expect(change).rejects.toMatchObject({ code: "not_found" });
  await other.close();
});
