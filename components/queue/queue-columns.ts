/**
 * Where a row's cells stand, by the width of the list: all columns, without the model, or two lines.
 * Head and rows share it. `--select` is the width of the box to tick, zero where nothing is selected.
 */
export const ROW_GRID = [
  "grid items-center gap-x-2 px-4 @[640px]:gap-x-3",
  "grid-cols-[var(--select)_36px_minmax(0,1fr)_54px_122px] grid-rows-[26px_24px]",
  "@[640px]:grid-cols-[var(--select)_36px_minmax(0,1fr)_100px_62px_70px_104px_24px] @[640px]:grid-rows-1",
  "@[960px]:grid-cols-[var(--select)_36px_minmax(0,1fr)_100px_62px_70px_minmax(80px,140px)_118px_100px]",
].join(" ");

/** The width of a list from which its rows are one line. */
export const ONE_LINE_FROM = 640;

export const ROW_HEIGHT = 36;
export const CARD_HEIGHT = 64;
