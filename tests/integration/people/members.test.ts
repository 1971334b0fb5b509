import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { acceptInvitation } from "@/lib/services/people/accept-invitation";
import { changeRole } from "@/lib/services/people/change-role";
import { inviteMember } from "@/lib/services/people/invite-member";
import { joinAsStranger } from "@/lib/services/people/join-as-stranger";
import { leaveProject } from "@/lib/services/people/leave-project";
import { listProjectInvitations } from "@/lib/services/people/list-project-invitations";
import { listProjectMembers } from "@/lib/services/people/list-project-members";
import { readInvitation } from "@/lib/services/people/read-invitation";
import { removeMember } from "@/lib/services/people/remove-member";
import { revokeInvitation } from "@/lib/services/people/revoke-invitation";
import { setAccountAccess } from "@/lib/services/people/set-account-access";
import { auditEntries } from "../../support/audit-entries.ts";
import type { TestInstance, TestPerson } from "../../support/instance.ts";
import { openInstance } from "../../support/instance.ts";

let instance: TestInstance;

beforeAll(async () => {
  instance = await openInstance();
});

afterAll(() => instance.close());

const as = (person: TestPerson) => instance.context(person.actor);
const invite = (role: "reviewer" | "lead" = "reviewer", slug = instance.project) =>
  inviteMember(as(instance.admin), { slug, role, email: null });
const stranger = (token: string, email: string) => ({
  token,
  name: "Noor",
  email,
  passwordHash: "salt:hash",
});

async function entriesOf(action: string): Promise<number> {
  return (await auditEntries(instance.db, { action })).length;
}

describe("An invitation", () => {
  test("lets a stranger in once, with an account of theirs", async () => {
    const { token } = await invite("lead");
    expect(await readInvitation(as(instance.admin), token)).toEqual({
      state: "open",
      project: "My assistant",
      role: "lead",
      email: null,
    });
    const system = instance.context({ kind: "system" });
    expect(await joinAsStranger(system, stranger(token, "noor@example.org"))).toEqual({
      slug: instance.project,
    });
    expect(await readInvitation(system, token)).toEqual({ state: "used" });
    await expect(joinAsStranger(system, stranger(token, "two@example.org"))).rejects.toMatchObject({
      reason: "invitation_closed",
    });
    expect(await instance.db.prisma.user.count({ where: { email: "two@example.org" } })).toBe(0);
  });

  test("lets one of two in who use it at the same moment", async () => {
    const { token } = await invite();
    const system = instance.context({ kind: "system" });
    const outcomes = await Promise.allSettled([
      joinAsStranger(system, stranger(token, "race-1@example.org")),
      joinAsStranger(system, stranger(token, "race-2@example.org")),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const made = await instance.db.prisma.user.count({ where: { email: { startsWith: "race-" } } });
    expect(made).toBe(1);
  });

  test("lets whoever is signed in join with what they have", async () => {
    const other = await instance.addProject("Second");
    const person = await instance.addPerson("reviewer");
    const { token } = await invite("lead", other);
    expect(await acceptInvitation(as(person), token)).toEqual({ slug: other });
    const { actor } = await instance.refresh(person);
    expect(actor).toMatchObject({
      memberships: [{ role: "reviewer" }, { slug: other, role: "lead" }],
    });
  });

  test("stays unused where its user is a member already", async () => {
    const person = await instance.addPerson("reviewer");
    const { token } = await invite("lead");
    await expect(acceptInvitation(as(person), token)).rejects.toMatchObject({
      reason: "already_member",
    });
    expect(await readInvitation(as(person), token)).toMatchObject({ state: "open" });
  });

  test("does not work once revoked, and can be revoked once", async () => {
    const { id, token } = await invite();
    const revocation = { slug: instance.project, invitationId: id };
    await revokeInvitation(as(instance.admin), revocation);
    await expect(revokeInvitation(as(instance.admin), revocation)).rejects.toMatchObject({
      code: "conflict",
    });
    const system = instance.context({ kind: "system" });
    await expect(joinAsStranger(system, stranger(token, "x@example.org"))).rejects.toMatchObject({
      reason: "invitation_closed",
    });
    expect(await readInvitation(system, token)).toEqual({ state: "revoked" });
  });

  test("expires after seven days", async () => {
    const { token } = await invite();
    const later = {
      ...instance.context({ kind: "system" }),
      now: new Date(Date.now() + 7 * 864e5),
    };
    expect(await readInvitation(later, token)).toEqual({ state: "expired" });
    await expect(joinAsStranger(later, stranger(token, "y@example.org"))).rejects.toMatchObject({
      reason: "invitation_closed",
    });
  });

  test("can't be revoked through another project", async () => {
    const other = await instance.addProject("Third");
    const { id, token } = await invite();
    await expect(
      revokeInvitation(as(instance.admin), { slug: other, invitationId: id }),
    ).rejects.toMatchObject({ code: "conflict" });
    expect(await readInvitation(as(instance.admin), token)).toMatchObject({ state: "open" });
  });

  test("is listed with its state and without its token", async () => {
    const list = await listProjectInvitations(as(instance.admin), instance.project);
    expect(new Set(list.map(({ state }) => state))).toEqual(new Set(["open", "used", "revoked"]));
    expect(Object.keys(list[0] ?? {}).sort()).toEqual([
      "createdAt",
      "email",
      "expiresAt",
      "id",
      "role",
      "state",
    ]);
  });
});

describe("A member", () => {
  const at = (person: TestPerson) => ({ slug: instance.project, userId: person.userId });

  async function session(person: TestPerson): Promise<() => Promise<number>> {
    const { userId } = person;
    const now = new Date();
    await instance.db.prisma.session.create({
      data: { id: `s-${userId}`, token: `t-${userId}`, userId, expiresAt: new Date(+now + 1e6) },
    });
    return () => instance.db.prisma.session.count({ where: { userId } });
  }

  test("gets another role, signs in anew with it, and the log has both roles", async () => {
    const person = await instance.addPerson("reviewer");
    const sessions = await session(person);
    expect(await changeRole(as(instance.admin), { ...at(person), role: "lead" })).toEqual({
      changed: true,
    });
    expect(await sessions()).toBe(0);
    expect((await instance.refresh(person)).actor).toMatchObject({
      memberships: [{ role: "lead" }],
    });
    const [entry] = await auditEntries(instance.db, {
      action: "member.change_role",
      subjectId: person.userId,
    });
    expect(entry).toMatchObject({ before: { role: "reviewer" }, after: { role: "lead" } });
  });

  test("keeps sessions, and the log stays as it is, where the role is the same", async () => {
    const person = await instance.addPerson("reviewer");
    const sessions = await session(person);
    const before = await entriesOf("member.change_role");
    await changeRole(as(instance.admin), { ...at(person), role: "reviewer" });
    expect([await sessions(), await entriesOf("member.change_role")]).toEqual([1, before]);
  });

  test("can be taken out, and can leave", async () => {
    const [one, two] = [await instance.addPerson("lead"), await instance.addPerson("viewer")];
    const sessions = await session(one);
    await removeMember(as(instance.admin), at(one));
    await leaveProject(as(two), instance.project);
    expect(await sessions()).toBe(0);
    const members = await listProjectMembers(as(instance.admin), instance.project);
    const ids = members.map((member) => member.userId);
    expect(ids).not.toContain(one.userId);
    expect(ids).not.toContain(two.userId);
    await expect(removeMember(as(instance.admin), at(one))).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("who is the last administrator stays one, and stays", async () => {
    const { admin, project } = instance;
    for (const wish of [
      () => changeRole(as(admin), { ...at(admin), role: "viewer" }),
      () => removeMember(as(admin), at(admin)),
      () => leaveProject(as(admin), project),
    ]) {
      await expect(wish()).rejects.toMatchObject({ reason: "last_admin" });
    }
  });

  test("who is the last administrator that can sign in counts as the last", async () => {
    const second = await instance.addPerson("admin");
    await setAccountAccess(as(instance.admin), { userId: second.userId, disabled: true });
    await expect(leaveProject(as(instance.admin), instance.project)).rejects.toMatchObject({
      reason: "last_admin",
    });
    await removeMember(as(instance.admin), at(second));
  });

  test("and another, both administrators, can't demote each other at the same moment", async () => {
    const slug = await instance.addProject("Duel");
    const one = await instance.addPerson("admin", slug);
    const two = await instance.addPerson("admin", slug);
    await removeMember(as(one), { slug, userId: instance.admin.userId });
    const outcomes = await Promise.allSettled([
      changeRole(as(one), { slug, userId: two.userId, role: "viewer" }),
      changeRole(as(two), { slug, userId: one.userId, role: "viewer" }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const members = await listProjectMembers(as(instance.admin), slug);
    expect(members.filter((member) => member.role === "admin")).toHaveLength(1);
  });
});

describe("An account", () => {
  test("of the last administrator of the instance can't be disabled", async () => {
    const { userId } = instance.admin;
    await expect(
      setAccountAccess(as(instance.admin), { userId, disabled: true }),
    ).rejects.toMatchObject({ reason: "last_admin" });
  });

  test("is disabled by nobody but an administrator of the instance", async () => {
    const admin = await instance.addPerson("admin");
    const other = await instance.addPerson("reviewer");
    await expect(
      setAccountAccess(as(admin), { userId: other.userId, disabled: true }),
    ).rejects.toMatchObject({ code: "forbidden" });
  });
});
