import { expect, test } from "vitest";
import { explainLog } from "../../../scripts/postgres/explain-log.ts";

test.each([
  ['PANIC:  could not write to file "x": No space left on device', "The disk is full"],
  ["initdb: error: could not create directory: Permission denied", "cannot be reached by the user"],
  ["FATAL:  database files are incompatible with server", "another major version"],
  ["postgres: error while loading shared libraries: libicui18n.so.60", "set DATABASE_URL"],
  ["FATAL:  could not map anonymous shared memory: Cannot allocate memory", "not enough memory"],
])("%s is said so that one knows what to do", (log, words) => {
  expect(explainLog(`LOG:  starting\n${log}\n`)).toContain(words);
});

test("what is unknown is quoted, and a log without a reason is said to have none", () => {
  expect(explainLog("LOG: a\nFATAL:  something new\nLOG: b")).toContain("FATAL:  something new");
  expect(explainLog("")).toContain("it gave no reason");
});
