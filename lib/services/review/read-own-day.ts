import type { OwnDay } from "@/lib/contract/home";
import { findPeriodStart } from "@/lib/data/projects/find-period-start";
import { countOwnLabels, countOwnProposals } from "@/lib/data/review/count-own-day";
import type { Context } from "@/lib/services/context";
import { openDesk } from "@/lib/services/open-desk";

/** What whoever asks did today in the project. Nobody reads it of someone else. */
export async function readOwnDay(ctx: Context, projectSlug: string): Promise<OwnDay> {
  const desk = await openDesk(ctx, projectSlug);
  const { id, timeZone } = desk.project;
  return desk.transact(async (db, { reviewer }) => {
    const since = await findPeriodStart(db, "day", { now: ctx.now, timeZone });
    const labels = await countOwnLabels(db, id, { raterId: reviewer.raterId, since });
    return { ...labels, ...(await countOwnProposals(db, id, { actor: desk.actor, since })) };
  });
}
