import type { ShippedContent } from "@/lib/contract/shipped-content";
import { actorName } from "@/lib/core/access/actor";
import type { DemoPeople } from "@/lib/core/demo/demo-people";
import { insertDemoPeople } from "@/lib/data/demo/insert-demo-people";
import { isEmptyDatabase } from "@/lib/data/demo/is-empty-database";
import { markDemo } from "@/lib/data/demo/mark-demo";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { lockSetUp } from "@/lib/data/people/lock-set-up";
import { insertProject } from "@/lib/data/projects/insert-project";
import type { Context } from "@/lib/services/context";
import { requireSystem } from "@/lib/services/require-system";

export type DemoProject = {
  name: string;
  timeZone: string;
  /** Read only where the project is made. */
  readContent: () => Promise<ShippedContent>;
};

/**
 * Makes the demo's project with the people who work in it, in a database where nothing was made yet;
 * null, and nothing done, in any other. Every other set-up waits for the transaction's end.
 */
export function makeDemoProject(
  ctx: Context,
  { name, readContent, timeZone }: DemoProject,
): Promise<{ slug: string; people: DemoPeople } | null> {
  requireSystem(ctx);
  const createdBy = actorName(ctx.actor);
  const { now, requestId } = ctx;
  return ctx.db.transact("all", async (db) => {
    await lockSetUp(db);
    if (!(await isEmptyDatabase(db))) return null;
    const content = await readContent();
    const { id, slug } = await insertProject(db, { name, timeZone, content, createdBy, now });
    await markDemo(db, id);
    const people = await insertDemoPeople(db, { project: { projectId: id, slug }, now });
    await appendAuditEntry(db, {
      chain: id,
      at: now,
      actor: createdBy,
      action: "project.create",
      subjectType: "project",
      subjectId: id,
      after: { slug, timeZone, demo: true },
      requestId,
    });
    return { slug, people };
  });
}
