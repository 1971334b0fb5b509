/** What a list of pages says of itself while it has rows to show. */
type PagesState = {
  isFetchNextPageError: boolean;
  isRefetchError: boolean;
  hasNextPage: boolean;
};

/**
 * What is wrong with a list that shows rows: its next page could not be read (`more`), or they could not
 * be read again and may be out of date (`refresh`). Null where nothing is.
 */
export function listTrouble(pages: PagesState): "more" | "refresh" | null {
  if (pages.isFetchNextPageError) return "more";
  return pages.isRefetchError ? "refresh" : null;
}

/** Whether scrolling near the end asks for the next page: not again by itself after it failed. */
export function asksForMore(pages: PagesState & { isFetching: boolean }): boolean {
  return pages.hasNextPage && !pages.isFetching && !pages.isFetchNextPageError;
}
