import { describe, expect, test } from "vitest";
import { joinSchema, newInvitationSchema, newKeySchema } from "@/lib/contract/people";
import { projectSettingsFormSchema } from "@/lib/contract/project-settings";

const person = { token: "t", name: "Noor", email: "Noor@Example.org", password: "x" };

describe("Somebody's name", () => {
  test("is kept in any script, trimmed", () => {
    expect(joinSchema.parse({ ...person, name: "  علی\u200cرضا " }).name).toBe("علی\u200cرضا");
  });

  test.each(["", "   ", "A\u202eB", "A\u0000", "A\u200bB", "A\nB", "A\u{e0041}"])(
    "can't be %j, which would show as something else",
    (name) => {
      expect(joinSchema.safeParse({ ...person, name }).success).toBe(false);
    },
  );
});

describe("An invitation", () => {
  test("names nobody where the field stays empty", () => {
    for (const email of [undefined, null, "", "  "]) {
      const body = email === undefined ? { role: "lead" } : { role: "lead", email };
      expect(newInvitationSchema.parse(body).email).toBeNull();
    }
  });

  test("says what is wrong with an address", () => {
    const parsed = newInvitationSchema.safeParse({ role: "lead", email: "nonsense" });
    expect(parsed.error?.issues).toMatchObject([
      { path: ["email"], message: "This is no e-mail address." },
    ]);
  });

  test("takes no role that there is not, and no further field", () => {
    expect(newInvitationSchema.safeParse({ role: "owner" }).success).toBe(false);
    expect(newInvitationSchema.safeParse({ role: "lead", admin: true }).success).toBe(false);
  });
});

test("A key needs a scope", () => {
  expect(newKeySchema.safeParse({ name: "Nightly", scopes: [] }).success).toBe(false);
  expect(newKeySchema.safeParse({ name: "Nightly", scopes: ["cases:delete"] }).success).toBe(false);
});

describe("A share typed in per cent", () => {
  const parse = (randomAuditRate: string) =>
    projectSettingsFormSchema.safeParse({
      name: "My assistant",
      timeZone: "UTC",
      randomAuditRate,
      randomAuditShare: "20",
    });

  test.each([
    ["5", 0.05],
    ["12,5", 0.125],
    ["0", 0],
    ["100", 1],
    [" 0.1 ", 0.001],
  ])("%j is %d", (text, share) => {
    expect(parse(text).data?.randomAuditRate).toBe(share);
  });

  test.each(["", "101", "-1", "5 %", "1e1", "abc", "100.1"])("%j is none", (text) => {
    expect(parse(text).success).toBe(false);
  });
});
