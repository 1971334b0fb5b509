import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { readShippedContent } from "@/lib/adapters/shipped-content/read-shipped-content";
import type { Actor } from "@/lib/core/access/actor";
import type { Role } from "@/lib/core/access/role";
import { seededRandom } from "@/lib/core/random";
import type { Database } from "@/lib/data/client";
import { openDatabase } from "@/lib/data/client";
import { log } from "@/lib/server/log";
import type { Context } from "@/lib/services/context";
import { identifyUser } from "@/lib/services/people/identify";
import { inviteMember } from "@/lib/services/people/invite-member";
import { joinAsStranger } from "@/lib/services/people/join-as-stranger";
import { makeSetupLink } from "@/lib/services/people/make-setup-link";
import { setUp } from "@/lib/services/people/set-up";
import { createProject } from "@/lib/services/projects/create-project";
import { createDatabase } from "./postgres-database.ts";

/** Everybody's password in tests. */
export const PASSWORD = "seven quiet lanterns";

export type TestPerson = { userId: string; email: string; actor: Actor };

export type TestInstance = {
  url: string;
  ownerUrl: string;
  db: Database;
  /** The slug of the first project; its administrator also administers the instance. */
  project: string;
  admin: TestPerson;
  /** Everything a service needs, as that actor, now. */
  context(actor: Actor): Context;
  /** Makes an account and lets it into the project by an invitation. */
  addPerson(role: Role, project?: string): Promise<TestPerson>;
  addProject(name: string): Promise<string>;
  /** The person as the database has them now. */
  refresh(person: TestPerson): Promise<TestPerson>;
  close(): Promise<void>;
};

let passwordHash: Promise<string> | undefined;

/** One scrypt for the whole file. */
function hashOnce(): Promise<string> {
  passwordHash ??= hashPassword(PASSWORD);
  return passwordHash;
}

/**
 * A set-up app on a database of its own, for a test file. The settings of the process point to it,
 * so route handlers that a test imports work on it too.
 */
export async function openInstance(): Promise<TestInstance> {
  const database = await createDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET = "a secret that only these tests know, 40+";
  process.env.PLUMBLINE_ADDRESS = "http://localhost:3000";
  log.level = "silent";
  const db = openDatabase(database.url, 10);
  const context = (actor: Actor): Context => ({
    actor,
    now: new Date(),
    random: seededRandom(7),
    db,
    enqueue: () => Promise.resolve(),
    requestId: randomUUID(),
  });
  const content = await readShippedContent(process.cwd());
  const system = context({ kind: "system" });
  const token = await makeSetupLink(system);
  if (token === null) throw new Error("A new database already has accounts.");
  const { slug } = await setUp(system, {
    token,
    name: "Ada Admin",
    email: "ada@example.org",
    passwordHash: await hashOnce(),
    project: { name: "My assistant", timeZone: "Europe/Vienna", content },
  });
  const find = async (email: string): Promise<TestPerson> => {
    const user = await db.prisma.user.findUniqueOrThrow({ where: { email } });
    const actor = await identifyUser(db, user.id);
    if (actor === null) throw new Error(`${email} is disabled.`);
    return { userId: user.id, email, actor };
  };
  const admin = await find("ada@example.org");
  return {
    url: database.url,
    ownerUrl: database.ownerUrl,
    db,
    project: slug,
    admin,
    context,
    async addPerson(role, project = slug) {
      const email = `${role}-${randomUUID().slice(0, 8)}@example.org`;
      const as = context(admin.actor);
      const invitation = await inviteMember(as, { slug: project, role, email: null });
      const name = `Test ${role}`;
      const joining = { token: invitation.token, name, email, passwordHash: await hashOnce() };
      await joinAsStranger(as, joining);
      return find(email);
    },
    async addProject(name) {
      const made = await createProject(context(admin.actor), { name, timeZone: "UTC", content });
      return made.slug;
    },
    refresh: (person) => find(person.email),
    async close() {
      await db.close();
      await database.drop();
    },
  };
}
