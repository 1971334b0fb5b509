import { describe, expect, test } from "vitest";
import { passwordProblem } from "@/lib/core/people/password";

const person = { name: "Maya Kumar", email: "m.kumar@example.org" };

describe("a new password", () => {
  test("is taken when it is long and of its own words", () => {
    expect(passwordProblem("correct horse battery", person)).toBeNull();
    expect(passwordProblem("ヒヒバブ鉛直線の錘は真っ直ぐ", person)).toBeNull();
  });

  test("is refused below twelve characters, counted as people count", () => {
    expect(passwordProblem("short words", person)).toContain("this has 11");
    expect(passwordProblem("🙂🙃😀😃😄😁😆😅🤣😂a", person)).toContain("this has 11");
  });

  test("is refused above 128 characters", () => {
    expect(passwordProblem("abcdef".repeat(22), person)).toContain("at most 128");
  });

  test("is refused when few characters differ", () => {
    expect(passwordProblem("ababababababab", person)).toContain("different characters");
  });

  test("is refused when it holds the person's own name or address", () => {
    expect(passwordProblem("Kumar-2026-secret", person)).toContain("“kumar”");
    expect(passwordProblem("xx m.kumar yy zz 9", person)).toContain("Leave");
  });

  test("is refused when it is a common word and little else", () => {
    expect(passwordProblem("password1234", person)).toContain("“password”");
    expect(passwordProblem("password and a lamp", person)).toBeNull();
  });
});
