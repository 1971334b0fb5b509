import { afterAll, beforeAll, expect, test } from "vitest";
import { readShippedContent } from "@/lib/adapters/shipped-content/read-shipped-content";
import { openDatabase } from "@/lib/data/client";
import { openProject } from "@/lib/services/open-project";
import type { TestInstance } from "../../support/instance.ts";
import { openInstance } from "../../support/instance.ts";

/** Read only joined to a case: a policy would cost its trigram index (see the first migration). */
const WITHOUT = ["case_search"];

let instance: TestInstance;
let tables: { name: string; forced: boolean }[];

beforeAll(async () => {
  instance = await openInstance();
  const owner = openDatabase(instance.ownerUrl, 1);
  tables = await owner.transact(
    "all",
    (db) => db.$queryRaw<{ name: string; forced: boolean }[]>`
      SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'project_id'
      WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
        AND NOT a.attisdropped
      ORDER BY 1`,
  );
  await owner.close();
});
afterAll(() => instance.close());

const admin = () => instance.context(instance.admin.actor);

test("every table that carries a project is behind row-level security, for its owner too", () => {
  expect(tables.length).toBeGreaterThan(15);
  expect(tables.filter(({ forced }) => !forced).map(({ name }) => name)).toEqual(WITHOUT);
});

test("a transaction of one project neither reads nor writes another's rows", async () => {
  const own = await openProject(admin(), instance.project, "read_project");
  const slug = await instance.addProject("Another");
  const other = await openProject(admin(), slug, "read_project");
  const counted = (scope: typeof own.id | "all") =>
    instance.db.transact(scope, async (db) => {
      const seen: Record<string, number> = {};
      for (const { name } of tables.filter(({ forced }) => forced)) {
        const [row] = await db.$queryRawUnsafe<{ count: number }[]>(
          `SELECT count(*)::int AS count FROM "${name}" WHERE project_id = $1::uuid`,
          other.id,
        );
        seen[name] = row?.count ?? 0;
      }
      return seen;
    });
  const all = await counted("all");
  const { sets } = await readShippedContent(process.cwd());
  const samples = sets.reduce((sum, set) => sum + set.samples.length, 0);
  expect(all).toMatchObject({ evaluation_set: sets.length, sample: samples, review_queue: 3 });
  expect(Object.values(await counted(own.id)).every((count) => count === 0)).toBe(true);
  const change = instance.db.transact(own.id, (db) =>
    db.$executeRawUnsafe(
      `UPDATE evaluation_set SET name = 'Mine' WHERE project_id = $1::uuid`,
      other.id,
    ),
  );
  expect(await change).toBe(0);
  const insert = instance.db.transact(own.id, (db) =>
    db.$executeRawUnsafe(
      `INSERT INTO evaluation_set SELECT (jsonb_populate_record(e, jsonb_build_object(
         'id', gen_random_uuid(), 'project_id', $1::uuid, 'slug', 'theirs'))).* FROM evaluation_set e LIMIT 1`,
      other.id,
    ),
  );
  await expect(insert).rejects.toThrow(/row-level security/);
});
