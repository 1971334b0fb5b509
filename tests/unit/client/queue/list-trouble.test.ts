import { expect, test } from "vitest";
import { asksForMore, listTrouble } from "@/lib/client/queue/list-trouble";

const FINE = {
  isFetchNextPageError: false,
  isRefetchError: false,
  hasNextPage: true,
  isFetching: false,
};

test("A page that can't be read is trouble, and is not asked for again by scrolling", () => {
  const failed = { ...FINE, isFetchNextPageError: true };
  expect([listTrouble(FINE), asksForMore(FINE)]).toEqual([null, true]);
  expect([listTrouble(failed), asksForMore(failed)]).toEqual(["more", false]);
});

test("Rows that can't be read again are out of date, and more may still be asked for", () => {
  const stale = { ...FINE, isRefetchError: true };
  expect([listTrouble(stale), asksForMore(stale)]).toEqual(["refresh", true]);
});

test("Nothing more is asked for at the end, or while the list is being read", () => {
  expect(asksForMore({ ...FINE, hasNextPage: false })).toBe(false);
  expect(asksForMore({ ...FINE, isFetching: true })).toBe(false);
});
