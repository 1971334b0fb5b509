import { expect, test } from "vitest";
import { safePath } from "@/lib/core/people/safe-path";

test("a path of this app is kept with its parameters", () => {
  expect(safePath("/p/my-assistant/queue?status=waiting")).toBe(
    "/p/my-assistant/queue?status=waiting",
  );
});

test.each([
  null,
  undefined,
  "",
  "p/demo",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/.//evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
])("%j leads home", (path) => {
  expect(safePath(path)).toBe("/");
});
