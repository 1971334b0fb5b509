import type { ShippedSample, ShippedSet } from "@/lib/contract/shipped-content";
import type { ExpectedCells } from "./expected-cells";
import { CELLS_OF_ALL, CELLS_OF_SET } from "./expected-cells";
import type { Finding } from "./finding";
import { setFile } from "./finding";

/** Cells of request label and behaviour that are missing or too thin, in each set and over all. */
export function checkCells(sets: readonly ShippedSet[]): Finding[] {
  const bySet = sets.flatMap(({ samples, slug }) => {
    const expected = CELLS_OF_SET[slug];
    const file = setFile(slug);
    return expected === undefined
      ? [{ file, what: "No cells of label and behavior are expected of this set." }]
      : thinCells(samples, expected).map((what) => ({ file, what }));
  });
  const all = sets.flatMap((set) => set.samples);
  return [...bySet, ...thinCells(all, CELLS_OF_ALL).map((what) => ({ file: setFile("*"), what }))];
}

function thinCells(samples: readonly ShippedSample[], expected: ExpectedCells): string[] {
  const counts = new Map<string, number>();
  for (const { label } of samples) {
    const cell = `${label.requestLabel}/${label.behavior ?? "none"}`;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return expected.flatMap(([cell, least]) => {
    const count = counts.get(cell) ?? 0;
    return count < least ? [`${cell}: ${count} samples, ${least} are expected.`] : [];
  });
}
