import type { HistoryCount } from "@/lib/contract/desk";
import { countHistory } from "@/lib/data/review/count-history";
import type { Context } from "@/lib/services/context";
import { openDesk } from "@/lib/services/open-desk";

/** How many labels of the reviewer became final since then. */
export async function countOwnHistory(
  ctx: Context,
  projectSlug: string,
  since: Date,
): Promise<HistoryCount> {
  const desk = await openDesk(ctx, projectSlug);
  const count = await desk.transact((db, { reviewer }) =>
    countHistory(db, desk.project.id, { raterId: reviewer.raterId, since }),
  );
  return { count };
}
