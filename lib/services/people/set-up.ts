import type { ShippedContent } from "@/lib/contract/shipped-content";
import type { UserId } from "@/lib/core/brand";
import { conflict, notFound } from "@/lib/core/errors";
import type { Db } from "@/lib/data/client";
import { listDemoProjects } from "@/lib/data/demo/mark-demo";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { hasAccounts } from "@/lib/data/people/has-accounts";
import { insertAccount } from "@/lib/data/people/insert-account";
import { insertMembership } from "@/lib/data/people/insert-membership";
import { lockSetUp } from "@/lib/data/people/lock-set-up";
import { takeSetupLink } from "@/lib/data/people/take-setup-link";
import { insertProject } from "@/lib/data/projects/insert-project";
import { requireTimeZone } from "@/lib/data/projects/require-time-zone";
import type { PublicWorkContext } from "@/lib/services/public-context";

export type SetUp = {
  token: string;
  name: string;
  email: string;
  passwordHash: string;
  project: { name: string; timeZone: string; content: ShippedContent };
};

/**
 * Makes the first administrator and the first project, and lets them into the demo. The link works once: of two at the same time
 * one gets the account, the other a conflict, and nothing half-made stays.
 */
export function setUp(ctx: PublicWorkContext, input: SetUp): Promise<{ slug: string }> {
  return ctx.db.transact("all", async (db) => {
    await lockSetUp(db);
    if (await hasAccounts(db)) throw conflict("This link has been used.", "link_used");
    if (!(await takeSetupLink(db, input.token, ctx.now))) throw notFound("This set-up link");
    await requireTimeZone(db, input.project.timeZone);
    const userId = await insertFirstAccount(db, input, ctx.now);
    const createdBy = `user:${userId}`;
    const project = await insertProject(db, { ...input.project, createdBy, now: ctx.now });
    await insertMembership(db, { projectId: project.id, userId, role: "admin", now: ctx.now });
    await ctx.enqueue(db, { name: "score-samples", data: { projectId: project.id } });
    const entry = { at: ctx.now, actor: createdBy, requestId: ctx.requestId };
    await appendAuditEntry(db, {
      ...entry,
      chain: "instance",
      action: "account.create",
      subjectType: "account",
      subjectId: userId,
      after: { instanceAdmin: true },
    });
    await appendAuditEntry(db, {
      ...entry,
      chain: project.id,
      action: "project.create",
      subjectType: "project",
      subjectId: project.id,
      after: { slug: project.slug, timeZone: input.project.timeZone },
    });
    await joinDemos(db, { userId, entry });
    return { slug: project.slug };
  });
}

async function insertFirstAccount(db: Db, input: SetUp, now: Date): Promise<UserId> {
  const { name, email, passwordHash } = input;
  const userId = await insertAccount(db, { name, email, passwordHash, isInstanceAdmin: true, now });
  if (userId === null) throw conflict("This address has an account already.", "email_taken");
  return userId;
}

/** Nobody who made the demo can sign in: whoever sets Plumbline up looks after it. */
async function joinDemos(
  db: Db,
  { entry, userId }: { userId: UserId; entry: { at: Date; actor: string; requestId: string } },
): Promise<void> {
  for (const projectId of await listDemoProjects(db)) {
    await insertMembership(db, { projectId, userId, role: "admin", now: entry.at });
    await appendAuditEntry(db, {
      ...entry,
      chain: projectId,
      action: "member.join",
      subjectType: "member",
      subjectId: userId,
      after: { role: "admin" },
      reason: "Set Plumbline up, and looks after its demo.",
    });
  }
}
