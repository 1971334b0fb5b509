import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

// Some 30 MB of rows through a heap that could not hold them; 100,000 rows go through the same heap.
test("a CSV file is read in constant memory, however many rows it has", async () => {
  const script = ["--max-old-space-size=28", "--import", "tsx", "tests/support/read-many-rows.ts"];
  const run = await promisify(execFile)(process.execPath, [...script, "15000"]);
  expect(run.stdout).toBe("15000");
}, 60_000);
