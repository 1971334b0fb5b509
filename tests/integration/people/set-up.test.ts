import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readShippedContent } from "@/lib/adapters/shipped-content/read-shipped-content";
import type { ShippedContent } from "@/lib/contract/shipped-content";
import type { Database } from "@/lib/data/client";
import { openDatabase } from "@/lib/data/client";
import { makeSetupLink } from "@/lib/services/people/make-setup-link";
import { readSetupLink } from "@/lib/services/people/read-setup-link";
import { setUp } from "@/lib/services/people/set-up";
import { auditEntries } from "../../support/audit-entries.ts";
import type { TestDatabase } from "../../support/postgres-database.ts";
import { createDatabase } from "../../support/postgres-database.ts";

let content: ShippedContent;
let database: TestDatabase;
let db: Database;

beforeAll(async () => {
  content = await readShippedContent(process.cwd());
});

beforeEach(async () => {
  database = await createDatabase();
  db = openDatabase(database.url, 10);
  return async () => {
    await db.close();
    await database.drop();
  };
});

afterAll(() => {
  content = { sets: [], guideline: {} };
});

const enqueue = () => Promise.resolve();
const at = (now = new Date()) => ({ now, db, enqueue, requestId: randomUUID() });

async function newLink(now = new Date()): Promise<string> {
  const token = await makeSetupLink(at(now));
  if (token === null) throw new Error("No link was made.");
  return token;
}

const input = (token: string, email = "ada@example.org") => ({
  token,
  name: "Ada",
  email,
  passwordHash: "salt:hash",
  project: { name: "My assistant", timeZone: "Europe/Vienna", content },
});

describe("The first start", () => {
  test("makes a link whose token is not in the database", async () => {
    const token = await newLink();
    expect(token).toMatch(/^[\w-]{43}$/);
    const links = await db.prisma.setupLink.findMany();
    expect(links).toHaveLength(1);
    expect(JSON.stringify(links)).not.toContain(token);
  });

  test("replaces the link of an earlier start", async () => {
    const first = await newLink();
    const second = await newLink();
    expect(await readSetupLink(at(), first)).toBe("unknown");
    expect(await readSetupLink(at(), second)).toBe("open");
    await expect(setUp(at(), input(first))).rejects.toThrow(/does not exist/);
  });

  test("makes no link once somebody has an account", async () => {
    await setUp(at(), input(await newLink()));
    expect(await makeSetupLink(at())).toBeNull();
  });
});

describe("Setting up", () => {
  test("makes an administrator of the instance and a project ready for work", async () => {
    expect(await setUp(at(), input(await newLink()))).toEqual({ slug: "my-assistant" });
    const user = await db.prisma.user.findFirstOrThrow({ include: { accounts: true } });
    expect(user).toMatchObject({ email: "ada@example.org", isInstanceAdmin: true });
    expect(user.accounts).toMatchObject([{ providerId: "credential", password: "salt:hash" }]);
    await db.transact("all", async (tx) => {
      expect(await tx.membership.findMany()).toMatchObject([{ role: "admin", userId: user.id }]);
      const queues = await tx.reviewQueue.findMany({ orderBy: { position: "asc" } });
      expect(queues.map(({ slug, mode }) => `${slug} ${mode}`)).toEqual([
        "escalations assisted",
        "random-audit blind",
        "new-samples blind",
      ]);
      expect(await tx.policyVersion.count()).toBe(1);
      expect(await tx.guidelineVersion.count()).toBe(1);
      const releases = await tx.release.findMany();
      expect(releases.map((release) => release.number)).toEqual([1, 1, 1, 1]);
      const counts = await tx.sample.groupBy({ by: ["setId"], _count: true });
      expect(counts.every((set) => set._count >= 15)).toBe(true);
    });
    const actions = await auditEntries(db, {});
    expect(actions.map((entry) => entry.action).sort()).toEqual([
      "account.create",
      "project.create",
      "setup_link.create",
    ]);
  });

  test("works once: of two at the same moment one gets the account", async () => {
    const token = await newLink();
    const outcomes = await Promise.allSettled([
      setUp(at(), input(token, "one@example.org")),
      setUp(at(), input(token, "two@example.org")),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.prisma.user.count()).toBe(1);
    expect(await db.prisma.project.count()).toBe(1);
    expect(await readSetupLink(at(), token)).toBe("used");
  });

  test("refuses an expired or invented link", async () => {
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    const token = await newLink(yesterday);
    expect(await readSetupLink(at(), token)).toBe("expired");
    await expect(setUp(at(), input(token))).rejects.toThrow(/does not exist/);
    await expect(setUp(at(), input("invented"))).rejects.toThrow(/does not exist/);
    expect(await db.prisma.user.count()).toBe(0);
  });

  test("leaves nothing half-made where the time zone is unknown, and the link still works", async () => {
    const token = await newLink();
    const wrong = input(token);
    wrong.project.timeZone = "Europe/Atlantis";
    await expect(setUp(at(), wrong)).rejects.toMatchObject({
      code: "invalid",
      problems: [{ path: "timeZone" }],
    });
    expect(await db.prisma.user.count()).toBe(0);
    expect(await readSetupLink(at(), token)).toBe("open");
  });
});
