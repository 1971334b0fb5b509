import type { WeekCorrections } from "@/lib/contract/home";
import { findPeriodStart } from "@/lib/data/projects/find-period-start";
import { countWeekProposals, listWeekReleases } from "@/lib/data/sets/count-week-corrections";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { queueReader } from "@/lib/services/queue/queue-reader";

/** What became of corrections since Monday: proposed, approved, released. */
export async function readWeekCorrections(
  ctx: Context,
  projectSlug: string,
): Promise<WeekCorrections> {
  const { id, timeZone } = await openProject(ctx, projectSlug, "read_proposals");
  const reader = queueReader(ctx.actor, id);
  return ctx.db.transact(id, async (db) => {
    const since = await findPeriodStart(db, "week", { now: ctx.now, timeZone });
    return {
      ...(await countWeekProposals(db, id, { reader, since, now: ctx.now })),
      releases: await listWeekReleases(db, id, since),
    };
  });
}
