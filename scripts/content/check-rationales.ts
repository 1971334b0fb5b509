import type { ShippedSample, ShippedSet } from "@/lib/contract/shipped-content";
import { shingleSimilarity, shingles } from "@/lib/core/evalset/shingle-similarity";
import type { Finding } from "./finding";
import { setFile } from "./finding";
import { ownWords, wordsOf } from "./rationale-words";

const LEAST_WORDS = 10;
const MOST_WORDS = 60;
const OWN_WORDS = 6;
const COPIED = 0.3;
const PHRASE = 5;
const BOILERPLATE = 3;

type Placed = { file: string; sample: ShippedSample; runs: Set<string> };

/** Rationales that explain nothing: empty, short, the label again, copied, or written by rote. */
export function checkRationales(sets: readonly ShippedSet[]): Finding[] {
  const placed = sets.flatMap(({ samples, slug }) =>
    samples.map((sample) => ({
      file: setFile(slug),
      sample,
      runs: shingles(sample.label.rationale),
    })),
  );
  const rote = phrasesOfMany(placed);
  return placed.flatMap((one, at) => {
    const { file, sample } = one;
    const troubles = [
      ...ownTroubles(sample),
      ...copiedFrom(one, placed.slice(0, at)),
      ...phrasesOf(sample)
        .filter((phrase) => rote.has(phrase))
        .map((phrase) => `The rationale says "${phrase}", as ${BOILERPLATE} or more others do.`)
        .slice(0, 1),
    ];
    return troubles.map((what) => ({ file, key: sample.key, what }));
  });
}

function ownTroubles({ label, messages }: ShippedSample): string[] {
  const words = wordsOf(label.rationale);
  if (words.length === 0) return ["The rationale is empty."];
  if (words.length < LEAST_WORDS) return [`The rationale has ${words.length} words only.`];
  if (words.length > MOST_WORDS) return [`The rationale has ${words.length} words: too many.`];
  const own = ownWords(label.rationale);
  if (own.size < OWN_WORDS) return ["The rationale only says the label again."];
  const said = new Set(wordsOf(JSON.stringify(messages)));
  const speaksOfIt = [...own].some((word) => word.length >= 4 && said.has(word));
  return speaksOfIt ? [] : ["The rationale has no word of its own conversation."];
}

function copiedFrom({ runs, sample }: Placed, earlier: readonly Placed[]): string[] {
  if (wordsOf(sample.label.rationale).length === 0) return [];
  const source = earlier.find((other) => shingleSimilarity(runs, other.runs) >= COPIED);
  return source === undefined ? [] : [`The rationale is that of ${source.sample.key}, or nearly.`];
}

function phrasesOf({ label }: ShippedSample): string[] {
  const words = wordsOf(label.rationale);
  return words.slice(PHRASE - 1).map((_, at) => words.slice(at, at + PHRASE).join(" "));
}

function phrasesOfMany(placed: readonly Placed[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { sample } of placed) {
    // An override is explained in words that a test asks for: "the action is raised".
    const text = new Set(
      phrasesOf(sample).filter((phrase) => !phrase.includes("action is raised")),
    );
    for (const phrase of text) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > BOILERPLATE).map(([phrase]) => phrase));
}
