import type { Split } from "./sample";

/** Where the sample of one case stands, in one of the sets. */
export type CasePlace = { set: { slug: string }; split: Split };

/**
 * The sample that a label of the case changes in the set it goes to, and those of the other sets that
 * it retires: one case never stands under two labels. Without a set, none is changed or retired yet.
 */
export function placeCase<Sample extends CasePlace>(
  samples: readonly Sample[],
  set: string | null,
): { current: Sample | null; retired: readonly Sample[] } {
  if (set === null) return { current: null, retired: [] };
  return {
    current: samples.find((sample) => sample.set.slug === set) ?? null,
    retired: samples.filter((sample) => sample.set.slug !== set),
  };
}

/** The split a case keeps when its label changes, wherever it goes; null where it has no sample yet. */
export function keptSplit(samples: readonly CasePlace[], set: string | null): Split | null {
  const { current } = placeCase(samples, set);
  return (current ?? samples[0])?.split ?? null;
}
