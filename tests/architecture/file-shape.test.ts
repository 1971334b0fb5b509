import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { inCheckout } from "../../scripts/runtime/checkout.ts";
import { CODE_FOLDERS, codeFiles } from "../support/source-files.ts";

const MOST_LINES = 250;
/** A test file holds the cases of one subject, and those may be many. */
const MOST_LINES_OF_TESTS = 450;
const FORBIDDEN_FOLDERS = /(^|\/)(utils?|helpers?|commons?|misc|shared|types|constants)\//;
const FORBIDDEN_FILES = /^(types|constants|index|utils?|helpers?|common)\.(ts|tsx|mjs)$/;
const KEBAB_CASE =
  /^[a-z0-9]+(-[a-z0-9]+)*(\.property)?(\.(test|spec|setup|d|config))?\.(ts|tsx|mjs|mts)$/;
/** Folders of Next's router: (group), [parameter], [...rest], _private, @slot. */
const ROUTE_FOLDER = /^(\(.*\)|\[{1,2}(\.\.\.)?[a-zA-Z]+\]{1,2}|_[a-z-]+|@[a-z-]+)$/;
const KEBAB_FOLDER = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const files = codeFiles([...CODE_FOLDERS, "tests"]);
const lines = (path: string) => readFileSync(inCheckout(path), "utf8").split("\n").length - 1;

describe("A file of ours", () => {
  test("is found at all", () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test(`has at most ${MOST_LINES} lines, or ${MOST_LINES_OF_TESTS} of tests`, () => {
    const most = (path: string) => (path.startsWith("tests/") ? MOST_LINES_OF_TESTS : MOST_LINES);
    const long = files.filter((path) => lines(path) > most(path));
    expect(long.map((path) => `${path}: ${lines(path)}`)).toEqual([]);
  });

  test("is named in kebab-case, and so are its folders", () => {
    const odd = files.filter((path) => {
      const folders = path.split("/").slice(0, -1);
      const isRoute = (folder: string) => path.startsWith("app/") && ROUTE_FOLDER.test(folder);
      const named = folders.every((folder) => KEBAB_FOLDER.test(folder) || isRoute(folder));
      return !named || !KEBAB_CASE.test(basename(path));
    });
    expect(odd).toEqual([]);
  });

  test("is not a drawer for everything", () => {
    const drawers = files.filter(
      (path) => FORBIDDEN_FOLDERS.test(path) || FORBIDDEN_FILES.test(basename(path)),
    );
    expect(drawers).toEqual([]);
  });

  test("is not a barrel: it does not hand on what it imports", () => {
    const barrels = files.filter((path) =>
      /^export (\*|\{[^}]*\}) from /m.test(readFileSync(inCheckout(path), "utf8")),
    );
    expect(barrels).toEqual([]);
  });

  test("leaves nothing for later and hides nothing from the type checker", () => {
    const excused = files.filter((path) =>
      /@ts-(ignore|nocheck|expect-error)|\bTODO\b|\bFIXME\b/.test(
        readFileSync(inCheckout(path), "utf8"),
      ),
    );
    expect(excused.filter((path) => path !== "tests/architecture/file-shape.test.ts")).toEqual([]);
  });
});
