import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { PAGES } from "./page-expectations.ts";

// The pages themselves are called in a browser's place by tests/e2e/page-access.spec.ts.
test("Every page is in the table, and the table has none that is gone", () => {
  const pages = globSync("app/**/page.tsx").map(
    (file) => file.replace(/^app/, "").replace(/\/page\.tsx$/, "") || "/",
  );
  expect(pages.sort()).toEqual(Object.keys(PAGES).sort());
});
