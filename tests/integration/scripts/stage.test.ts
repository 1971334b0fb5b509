import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runStage } from "../../../scripts/test/stage.ts";

beforeEach(() => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

test("a stage gives its runner's counts", async () => {
  const result = await runStage("sample", () => Promise.resolve({ passed: 3, failed: 1 }));
  expect(result).toEqual({ passed: 3, failed: 1 });
});

test("a runner that ran nothing is a failure", async () => {
  const result = await runStage("sample", () => Promise.resolve({ passed: 0, failed: 0 }));
  expect(result).toMatchObject({ passed: 0, failed: 1 });
});

test("a runner that crashed is a failure, whatever it had counted", async () => {
  const counted = { passed: 3, failed: 0, trouble: "It ended with 1." };
  expect(await runStage("sample", () => Promise.resolve(counted))).toMatchObject({ failed: 1 });
  expect(await runStage("sample", () => Promise.reject(new Error("gone")))).toMatchObject({
    passed: 0,
    failed: 1,
    trouble: "gone",
  });
});
