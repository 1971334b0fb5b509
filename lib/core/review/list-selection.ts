/** What is selected in a list, by id; `anchor` is where a range begins. */
export type ListSelection = { ids: ReadonlySet<string>; anchor: string | null };

export const NOTHING_SELECTED: ListSelection = { ids: new Set(), anchor: null };

/** As many as one operation takes. */
export const MOST_SELECTED = 500;

/** Selects the item, or no longer; it becomes the anchor. Past the most that can be, nothing is added. */
export function toggleSelected(selection: ListSelection, id: string): ListSelection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id) && ids.size < MOST_SELECTED) ids.add(id);
  return { ids, anchor: id };
}

/**
 * Adds everything between the anchor and the item, both among them, in the order of the list. Without
 * an anchor in the list it adds the item alone.
 */
export function selectRange(
  selection: ListSelection,
  order: readonly string[],
  id: string,
): ListSelection {
  const to = order.indexOf(id);
  const from = selection.anchor === null ? -1 : order.indexOf(selection.anchor);
  const [first, last] = from < 0 ? [to, to] : [Math.min(from, to), Math.max(from, to)];
  const added = [...selection.ids, ...order.slice(first, last + 1)];
  return { ids: new Set([...new Set(added)].slice(0, MOST_SELECTED)), anchor: id };
}
