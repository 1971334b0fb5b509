import { expect, test } from "vitest";
import { schemaDrift } from "../../../scripts/migrate/create-migration.ts";
import { keepHandwrittenIndexes } from "../../../scripts/migrate/keep-handwritten-indexes.ts";

test("the migrations lead to exactly what the schema says", async () => {
  expect(await schemaDrift(process.env.PLUMBLINE_TEST_SERVER ?? "")).toBe("");
});

test("an index written by hand stays, one that left the schema goes", () => {
  const byHand = '-- DropIndex\nDROP INDEX "case_search_text";\n\n';
  const prismas = '-- DropIndex\nDROP INDEX "score_case_id_idx";\n\n';
  expect(keepHandwrittenIndexes(byHand + prismas + byHand)).toBe(prismas);
});
