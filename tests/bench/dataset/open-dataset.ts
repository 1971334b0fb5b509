import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/core/access/actor";
import type { Role } from "@/lib/core/access/role";
import type { ProjectId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import { seededRandom } from "@/lib/core/random";
import type { Database } from "@/lib/data/client";
import { openDatabase } from "@/lib/data/client";
import type { Context } from "@/lib/services/context";
import type { TestDatabase } from "../../support/postgres-database.ts";

export type Person = Extract<Actor, { kind: "user" }>;

/** The database of one subject, opened. */
export type Dataset = {
  test: TestDatabase;
  db: Database;
  id: ProjectId;
  slug: string;
  /** Who set it up: an administrator who reviews, reads the audit and sees every case. */
  lead: Person;
  /** What a request of this actor has, made anew for each call. Background work is given to `enqueue`. */
  as(actor: Actor, changes?: Partial<Context>): Context;
  addPeople(count: number, role?: Role): Promise<Person[]>;
  /** Runs SQL with the project's scope and gives its rows. */
  sql<Row>(text: string, ...values: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
};

/** Opens the first project of a database. `close` ends the connections; the database stays. */
export async function openDataset(test: TestDatabase): Promise<Dataset> {
  const db = openDatabase(test.url, 20);
  const found = await db.transact("all", async (tx) => ({
    project: await tx.project.findFirstOrThrow({ orderBy: { createdAt: "asc" } }),
    lead: await tx.user.findFirstOrThrow({ where: { isInstanceAdmin: true } }),
  }));
  const id = asId<ProjectId>(found.project.id);
  const { slug } = found.project;
  const person = (userId: string, name: string, role: Role): Person => {
    const memberships = [{ projectId: id, slug, role }];
    return { kind: "user", userId, name, isInstanceAdmin: false, memberships };
  };
  return {
    test,
    db,
    id,
    slug,
    lead: person(found.lead.id, found.lead.name, "admin"),
    as: (actor, changes = {}) => ({
      actor,
      now: new Date(),
      random: seededRandom(1),
      db,
      enqueue: () => Promise.resolve(),
      requestId: randomUUID(),
      ...changes,
    }),
    async addPeople(count, role = "reviewer") {
      const ids = Array.from({ length: count }, () => randomUUID());
      await insertPeople(db, id, { ids, role });
      return ids.map((userId, at) => person(userId, `Reviewer ${at + 1}`, role));
    },
    sql: <Row>(text: string, ...values: unknown[]) =>
      db.transact(id, (tx) => tx.$queryRawUnsafe<Row[]>(text, ...values)),
    close: () => db.close(),
  };
}

/** In one statement a table, for there may be hundreds. */
function insertPeople(
  db: Database,
  projectId: ProjectId,
  { ids, role }: { ids: string[]; role: Role },
): Promise<void> {
  return db.transact("all", async (tx) => {
    await tx.$executeRaw`
      INSERT INTO app_user (id, name, email)
      SELECT id, 'Reviewer ' || nth, id || '@example.org'
      FROM unnest(${ids}::text[]) WITH ORDINALITY AS made (id, nth)`;
    await tx.$executeRaw`
      INSERT INTO membership (project_id, user_id, role)
      SELECT ${projectId}::uuid, id, ${role} FROM unnest(${ids}::text[]) id`;
    await tx.$executeRaw`
      INSERT INTO rater (id, project_id, user_id)
      SELECT gen_random_uuid(), ${projectId}::uuid, id FROM unnest(${ids}::text[]) id`;
  });
}
