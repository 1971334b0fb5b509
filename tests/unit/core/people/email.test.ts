import { expect, test } from "vitest";
import { normaliseEmail } from "@/lib/core/people/email";

test("an address is stored trimmed and in lower case", () => {
  expect(normaliseEmail("  Maya@Example.ORG ")).toBe("maya@example.org");
});

test.each(["", "maya", "a@b@c", "a b@c", "@example.org", "maya@", `${"a".repeat(250)}@b.cd`])(
  "%j is no address",
  (text) => {
    expect(normaliseEmail(text)).toBeNull();
  },
);
