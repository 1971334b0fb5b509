import type { ShippedSample, ShippedSet } from "@/lib/contract/shipped-content";
import type { Finding } from "./finding";
import { setFile } from "./finding";

const SAMPLES = 60;

/** What each set holds at least, beside its samples: each a count and what is counted. */
const LEAST: [least: number, of: string, count: (samples: readonly ShippedSample[]) => number][] = [
  [SAMPLES, "samples", (samples) => samples.length],
  [4, "languages", (samples) => new Set(samples.map((sample) => sample.language)).size],
  [6, "samples that are not in English", (samples) => countWhere(samples, isForeign)],
  [20, "domains", (samples) => new Set(samples.map((sample) => sample.category)).size],
  [6, "conversations of several turns", (samples) => countWhere(samples, isLong)],
  [10, "conversations with tool calls", (samples) => countWhere(samples, usesTools)],
  [2, "prompts without a response", (samples) => countWhere(samples, isPrompt)],
];

/** Sets that are too small or too much of one kind: languages, domains, turns, tools, prompts. */
export function checkVariety(sets: readonly ShippedSet[]): Finding[] {
  return sets.flatMap(({ samples, slug }) =>
    LEAST.flatMap(([least, of, count]) => {
      const found = count(samples);
      const what = `${found} ${of}, at least ${least} are expected.`;
      return found < least ? [{ file: setFile(slug), what }] : [];
    }),
  );
}

const isForeign = ({ language }: ShippedSample) => language !== "en";
const isPrompt = ({ judged }: ShippedSample) => judged === null;
const usesTools = ({ messages }: ShippedSample) => messages.some(({ role }) => role === "tool");
const isLong = ({ messages }: ShippedSample) =>
  messages.filter(({ role }) => role === "user").length > 1;

function countWhere(
  samples: readonly ShippedSample[],
  is: (sample: ShippedSample) => boolean,
): number {
  return samples.filter(is).length;
}
