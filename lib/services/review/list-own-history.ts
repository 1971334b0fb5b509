import type { HistoryEntry, HistoryPage } from "@/lib/contract/desk";
import { readSkip } from "@/lib/core/review/skip-reasons";
import type { HistoryCursor, StoredHistoryEntry } from "@/lib/data/review/list-history";
import { listHistory } from "@/lib/data/review/list-history";
import type { Context } from "@/lib/services/context";
import { openDesk } from "@/lib/services/open-desk";

const PAGE_SIZE = 50;

/** What the reviewer labelled or skipped, the last taken first, a page at a time. */
export async function listOwnHistory(
  ctx: Context,
  projectSlug: string,
  after: HistoryCursor | null,
): Promise<HistoryPage> {
  const desk = await openDesk(ctx, projectSlug);
  const stored = await desk.transact((db, { reviewer }) =>
    listHistory(db, desk.project.id, { raterId: reviewer.raterId, after, limit: PAGE_SIZE + 1 }),
  );
  const page = stored.slice(0, PAGE_SIZE);
  const last = page.at(-1);
  return {
    entries: page.map(toEntry),
    next:
      last !== undefined && stored.length > PAGE_SIZE
        ? `${last.takenAt.getTime()}.${last.slotId}`
        : null,
  };
}

function toEntry({ at, skip, takenAt: _, ...entry }: StoredHistoryEntry): HistoryEntry {
  return { ...entry, at: at.toISOString(), skip: skip === null ? null : readSkip(skip) };
}
