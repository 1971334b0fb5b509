import type { ShippedSample, ShippedSet } from "@/lib/contract/shipped-content";
import { sampleText } from "@/lib/core/evalset/near-duplicate";
import { NEAR_DUPLICATE, shingleSimilarity, shingles } from "@/lib/core/evalset/shingle-similarity";
import type { Finding } from "./finding";
import { setFile } from "./finding";

/** Stricter than what the product refuses: samples of ours are to show something new each. */
const TOO_ALIKE = 0.1;

type Placed = {
  file: string;
  sample: ShippedSample;
  said: Set<string>;
  asked: string;
  ideal: Set<string> | null;
};

/** Samples that say almost the same as an earlier one, in their set or another, in any split. */
export function checkDuplicates(sets: readonly ShippedSet[]): Finding[] {
  const placed = sets.flatMap(({ samples, slug }) =>
    samples.map((sample) => place(setFile(slug), sample)),
  );
  return placed.flatMap((one, at) => {
    const { file, sample } = one;
    const troubles = placed.slice(0, at).flatMap((other) => likeness(one, other));
    return troubles.map((what) => ({ file, key: sample.key, what }));
  });
}

function place(file: string, sample: ShippedSample): Placed {
  const { idealResponse } = sample.label;
  const asked = sample.messages.find(({ role }) => role === "user")?.content ?? "";
  return {
    file,
    sample,
    asked: asked.toLowerCase().trim(),
    said: shingles(sampleText(sample.messages)),
    ideal: idealResponse === "" ? null : shingles(idealResponse),
  };
}

function likeness(one: Placed, other: Placed): string[] {
  const { key, split } = other.sample;
  const alike = shingleSimilarity(one.said, other.said);
  if (alike >= NEAR_DUPLICATE && split !== one.sample.split) {
    return [`Says the same as ${key}, which is in ${split}: the product would refuse it.`];
  }
  if (alike >= TOO_ALIKE) return [`Says nearly what ${key} says.`];
  if (one.asked !== "" && one.asked === other.asked) return [`Asks what ${key} asks.`];
  const sameIdeal =
    one.ideal !== null &&
    other.ideal !== null &&
    shingleSimilarity(one.ideal, other.ideal) >= TOO_ALIKE;
  return sameIdeal ? [`Has nearly the ideal response of ${key}.`] : [];
}
