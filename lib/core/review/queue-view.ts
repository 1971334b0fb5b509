import { ASSIGNED_TO_ME } from "./queue-filters";

/** A filter of the queue as its address says it: what is not set is left out. */
export type FilterWords = Readonly<Record<string, string | undefined>>;

/** A view that every project has. */
export type ShippedView = { id: string; name: string; filter: FilterWords };

/** What an address without a word means. */
const UNSAID: FilterWords = { status: "waiting", sort: "priority" };

/**
 * The views that come with the product, the first one what the page shows at first. Who sees only what
 * waits gets them of that; who does not review has no cases of their own.
 */
export function shippedViews(may: { readAll: boolean; review: boolean }): ShippedView[] {
  const status = may.readAll ? { status: "all" } : {};
  const mine = { id: "mine", name: "Mine", filter: { assignee: ASSIGNED_TO_ME } };
  return [
    { id: "waiting", name: "All waiting", filter: {} },
    ...(may.review ? [mine] : []),
    {
      id: "over-refused",
      name: "Over-refused",
      filter: { ...status, expected: "answer", observed: "refuse" },
    },
    {
      id: "unsafe-answered",
      name: "Unsafe answered",
      filter: { ...status, expected: "refuse", observed: "answer" },
    },
    ...(may.readAll
      ? [{ id: "corrected", name: "Corrected", filter: { ...status, corrected: "yes" } }]
      : []),
    { id: "newest", name: "Newest", filter: { ...status, sort: "newest" } },
  ];
}

/** Names nobody can give a view of their own. */
export const SHIPPED_VIEW_NAMES: readonly string[] = shippedViews({
  readAll: true,
  review: true,
}).map(({ name }) => name);

/** One text for each filter: the same for those that find the same in the same order. */
export function filterKey(filter: FilterWords): string {
  const words = Object.entries(filter).filter(
    ([name, value]) => value !== undefined && value !== "" && UNSAID[name] !== value,
  );
  return JSON.stringify(words.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The first view whose filter this is, or null where no view has it. */
export function markedView<View extends { filter: FilterWords }>(
  views: readonly View[],
  filter: FilterWords,
): View | null {
  const key = filterKey(filter);
  return views.find((view) => filterKey(view.filter) === key) ?? null;
}
