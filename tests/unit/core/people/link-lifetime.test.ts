import { expect, test } from "vitest";
import { linkState } from "@/lib/core/people/link-lifetime";

const now = new Date("2026-01-05T10:00:00Z");
const later = new Date("2026-01-05T10:00:01Z");
const fresh = { usedAt: null, revokedAt: null, expiresAt: later };

test("a link is open until the moment it expires", () => {
  expect(linkState(fresh, now)).toBe("open");
  expect(linkState({ ...fresh, expiresAt: now }, now)).toBe("expired");
});

test("a used or revoked link stays so after its time", () => {
  expect(linkState({ ...fresh, usedAt: now, expiresAt: now }, later)).toBe("used");
  expect(linkState({ ...fresh, revokedAt: now, expiresAt: now }, later)).toBe("revoked");
});
