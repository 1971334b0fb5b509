const ITEM = /^[ \t]{0,8}(?:\d{1,3}[.)]|[-*•]) \S/;
const ITEM_REACH = 32;

/** How many lines of a normalised text begin like items of a list. */
export function countListItems(text: string): number {
  let items = 0;
  let start = 0;
  while (start < text.length) {
    if (ITEM.test(text.slice(start, start + ITEM_REACH))) items += 1;
    const newline = text.indexOf("\n", start);
    start = newline === -1 ? text.length : newline + 1;
  }
  return items;
}
