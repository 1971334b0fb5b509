import { beforeAll, describe, expect, test } from "vitest";
import { CHECKOUT } from "../../scripts/runtime/checkout.ts";
import type { Cruise } from "../support/cruise-modules.ts";
import { cruiseModules } from "../support/cruise-modules.ts";
import { CODE_FOLDERS, codeFiles } from "../support/source-files.ts";

let cruise: Cruise;

beforeAll(() => {
  cruise = cruiseModules(CHECKOUT, CODE_FOLDERS);
}, 120_000);

describe("The checker of layers", () => {
  test("saw every file of ours, and what they import", () => {
    const seen = new Set(cruise.modules.map(({ source }) => source));
    const missed = codeFiles(CODE_FOLDERS).filter((path) => !seen.has(path));
    expect(missed).toEqual([]);
    const imports = cruise.modules.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
    expect(imports).toBeGreaterThan(codeFiles(CODE_FOLDERS).length);
  });

  test("finds no import against the order of layers", () => {
    const found = cruise.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`);
    expect(found).toEqual([]);
  });
});

test("a service that others outside may call is called by no service", () => {
  const inServices = (path: string) => path.startsWith("lib/services/");
  const called = (isCaller: (path: string) => boolean) =>
    cruise.modules
      .filter(({ source }) => isCaller(source))
      .flatMap(({ source, dependencies }) =>
        dependencies
          .filter(({ dependencyTypes }) => !dependencyTypes.includes("type-only"))
          .filter(({ resolved }) => /^lib\/services\/[^/]+\//.test(resolved))
          .map(({ resolved }) => ({ source, resolved })),
      );
  const doors = new Set(called((path) => !inServices(path)).map(({ resolved }) => resolved));
  const crossed = called(inServices)
    .filter(({ resolved }) => doors.has(resolved))
    .map(({ source, resolved }) => `${source} → ${resolved}`);
  expect(crossed).toEqual([]);
});
