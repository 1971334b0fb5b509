import type { DemoConversation } from "@/lib/contract/demo";
import type { ShippedContent } from "@/lib/contract/shipped-content";
import type { UserId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import { demoStart } from "@/lib/core/demo/demo-timeline";
import type { Scorer } from "@/lib/core/scoring/scorer";
import type { Database, Db, Transactions } from "@/lib/data/client";
import { retireDemoPeople } from "@/lib/data/demo/insert-demo-person";
import { isEmptyDatabase, markDemo } from "@/lib/data/demo/mark-demo";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { inOneTransaction } from "@/lib/data/one-transaction";
import { lockSetUp } from "@/lib/data/people/lock-set-up";
import { insertProject } from "@/lib/data/projects/insert-project";
import type { DemoPeople } from "@/lib/services/demo/demo-people";
import { insertDemoPeople } from "@/lib/services/demo/demo-people";
import { playDemo } from "@/lib/services/demo/play-demo";

export type DemoToLoad = {
  content: ShippedContent;
  conversations: readonly DemoConversation[];
  scorers: readonly Scorer[];
};

export type DemoContext = { db: Database; now: Date; random: () => number; requestId: string };

const NAME = "Fernway support";
const TIME_ZONE = "UTC";

/**
 * Fills an empty database with the demo project: four weeks that end the day before `now`, played
 * through the same services as real work. All of it or nothing; false, and nothing done, where anything
 * was made before. For the process that starts the app.
 */
export function loadDemo(ctx: DemoContext, readDemo: () => Promise<DemoToLoad>): Promise<boolean> {
  const start = demoStart(ctx.now);
  return inOneTransaction(ctx.db, async (db) => {
    if (!(await db.transact("all", lockEmpty))) return false;
    const demo = await readDemo();
    const made = await makeProject(db, { ...ctx, now: start }, demo.content);
    await playDemo({ ...ctx, db, start, ...made, scorers: demo.scorers }, demo.conversations);
    const userIds = Object.values(made.people).map(({ userId }) => asId<UserId>(userId));
    await db.transact("all", (part) => retireDemoPeople(part, { userIds, now: ctx.now }));
    return true;
  });
}

/** Keeps every other set-up waiting, and says whether nothing was made yet. */
async function lockEmpty(db: Db): Promise<boolean> {
  await lockSetUp(db);
  return await isEmptyDatabase(db);
}

/** The project without cases, with its people. */
function makeProject(
  db: Transactions,
  { now, requestId }: Pick<DemoContext, "now" | "requestId">,
  content: ShippedContent,
): Promise<{ project: string; people: DemoPeople }> {
  return db.transact("all", async (part) => {
    const createdBy = "system";
    const made = await insertProject(part, {
      ...{ name: NAME, timeZone: TIME_ZONE, content, createdBy, now },
    });
    await markDemo(part, made.id);
    const project = { projectId: made.id, slug: made.slug };
    const people = await insertDemoPeople(part, { project, now });
    await appendAuditEntry(part, {
      chain: made.id,
      at: now,
      actor: createdBy,
      action: "project.create",
      subjectType: "project",
      subjectId: made.id,
      after: { slug: made.slug, timeZone: TIME_ZONE, demo: true },
      requestId,
    });
    return { project: made.slug, people };
  });
}
