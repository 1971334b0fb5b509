import { afterAll, beforeAll, expect, test } from "vitest";
import { listAuditCases } from "@/lib/services/audit/list-audit-cases";
import { readAudit } from "@/lib/services/audit/read-audit";
import { ingestCases } from "@/lib/services/cases/ingest-cases";
import { openProject } from "@/lib/services/open-project";
import type { TestInstance } from "../../support/instance.ts";
import { openInstance } from "../../support/instance.ts";

let instance: TestInstance;
beforeAll(async () => {
  instance = await openInstance();
});
afterAll(() => instance.close());

const conversation = (externalId: string) => ({
  idStem: null,
  value: {
    externalId,
    messages: [
      { role: "user", content: `Where is my parcel, ${externalId}?` },
      { role: "assistant", content: "It arrives tomorrow." },
    ],
  },
});

test("a case in use counts after it was brought in for a set too; a new sample never does", async () => {
  const ctx = instance.context(instance.admin.actor);
  const at = { project: instance.project };
  await ingestCases(ctx, { ...at, source: "api", cases: [conversation("known")] });
  const again = await ingestCases(ctx, {
    ...at,
    source: "set",
    set: "normal-help",
    cases: [conversation("known"), conversation("sample")],
  });
  expect(again.cases.map((one) => one.outcome)).toEqual(["duplicate", "created"]);
  const project = await openProject(ctx, instance.project, "import_cases");
  await instance.db.transact(
    project.id,
    (db) => db.$executeRaw`
      UPDATE review_case SET auto_scorer = 'rules@test', auto_expected_action = 'answer',
        auto_behavior = 'full_compliance', auto_observed_action = 'answer'`,
  );
  const viewer = instance.context((await instance.addPerson("viewer")).actor);

  const { ledger, rates } = await readAudit(viewer, instance.project, { basis: "automated" });
  expect(ledger).toMatchObject({ cases: 1, scored: 1 });
  expect(rates.refusal.n).toBe(1);
  const { cases } = await listAuditCases(viewer, instance.project, {
    basis: "automated",
    rate: "refusal",
    part: "all",
  });
  expect(cases.map((one) => one.externalId)).toEqual(["known"]);
});
