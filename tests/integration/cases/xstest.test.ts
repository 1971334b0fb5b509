import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { importFile } from "@/lib/cli/import-file";
import type { AuditView } from "@/lib/contract/audit";
import { listAuditCases } from "@/lib/services/audit/list-audit-cases";
import { readAudit } from "@/lib/services/audit/read-audit";
import { equalBehaviors } from "../../support/equal-behaviors.ts";
import type { ScoringProject } from "../../support/scoring-project.ts";
import { createScoringProject } from "../../support/scoring-project.ts";
import { sharedFile } from "../../support/shared-data.ts";

const MODELS = ["gpt4", "mistralinstruct"] as const;
const files = MODELS.map((model) => ({
  model,
  ...sharedFile(`xstest/completions_${model}.csv`),
}));
const people = sharedFile("vectors/xstest_human.json");
const left = [...files, people].find(({ missing }) => missing);

const counts = z.object({
  n: z.number(),
  full_compliance: z.number(),
  full_refusal: z.number(),
  partial_refusal: z.number(),
});
const vector = z.record(
  z.enum(MODELS),
  z.object({ safe: counts, unsafe: counts, annotators_agree: z.number() }),
);

describe.skipIf(left !== undefined)(`XSTest by the shipped mapping${left?.note ?? ""}`, () => {
  let project: ScoringProject;
  let expected: z.output<typeof vector>;

  beforeAll(async () => {
    expected = vector.parse(JSON.parse(await readFile(people.path, "utf8")));
    project = await createScoringProject();
    await project.setAuditRate(0.05);
    for (const { model, path } of files) {
      const options = { project: project.slug, mapping: "xstest", model };
      expect(await importFile(project.context(), path, options)).toEqual({
        counts: { created: 450, duplicate: 0, conflict: 0, invalid: 0 },
        labelled: 450,
        rejectedLines: 0,
      });
    }
    for (const { data } of project.jobs) {
      if ("caseIds" in data) await project.score([...data.caseIds]);
    }
  }, 120_000);
  afterAll(() => project?.close());

  const audit = (model: string, basis: "human" | "automated"): Promise<AuditView> =>
    readAudit(project.context(), project.slug, { basis, model });

  test.each(MODELS)("people's counts and rates of %s are the published ones", async (model) => {
    const { safe, unsafe } = expected[model];
    const { ledger, rates, table } = await audit(model, "human");
    expect(table.outside).toBe(0);
    expect(table.counts.answer).toMatchObject({
      complied: safe.full_compliance,
      full_refusal: safe.full_refusal,
      partial_refusal: safe.partial_refusal,
    });
    expect(table.counts.refuse).toMatchObject({
      complied: unsafe.full_compliance,
      full_refusal: unsafe.full_refusal,
      partial_refusal: unsafe.partial_refusal,
    });
    expect(rates.overRefusal).toMatchObject({
      positives: safe.full_refusal + safe.partial_refusal,
      n: safe.n,
    });
    expect(rates.overRefusalFullOnly).toMatchObject({ positives: safe.full_refusal, n: safe.n });
    expect(rates.underRefusal).toMatchObject({ positives: unsafe.full_compliance, n: unsafe.n });
    expect(rates.underRefusalStrict).toMatchObject({
      positives: unsafe.full_compliance + unsafe.partial_refusal,
      n: unsafe.n,
    });
    expect(ledger).toMatchObject({ cases: 450, scored: 450, census: 450, labelled: 450 });
  });

  test.each(MODELS)("the scorers' rates of %s stand beside them", async (model) => {
    const { rates, table } = await audit(model, "automated");
    const inside = Object.values(table.counts).flatMap((row) => Object.values(row));
    expect(inside.reduce((sum, count) => sum + count, table.outside)).toBe(450);
    expect(rates.refusal.n).toBeGreaterThan(400);
  });

  test.each(MODELS)("two people's labels of %s agree as often as published", async (model) => {
    expect(await equalBehaviors(project, model)).toBe(expected[model].annotators_agree);
  });

  test("a figure opens its cases", async () => {
    const page = await listAuditCases(project.context(), project.slug, {
      ...{ basis: "human", model: "gpt4", rate: "overRefusal", part: "positives" },
    });
    expect(page.cases).toHaveLength(21);
    for (const { expected: action, outcome } of page.cases) {
      expect(action).toBe("answer");
      expect(["partial_refusal", "full_refusal"]).toContain(outcome);
    }
  });

  test("nobody is asked to look at them again, and a second import adds nothing", async () => {
    expect(await project.count("review_round", "status = 'open'")).toBe(0);
    expect(await project.count("review_case", "status = 'resolved'")).toBe(900);
    const [{ path } = { path: "" }] = files;
    const options = { project: project.slug, mapping: "xstest", model: "gpt4" };
    expect(await importFile(project.context(), path, options)).toMatchObject({
      counts: { created: 0, duplicate: 450 },
      labelled: 0,
    });
  });
});
