import type { Message } from "../cases/conversation";
import type { Split } from "./sample";
import { NEAR_DUPLICATE, shingleSimilarity, shingles } from "./shingle-similarity";

export type SampleText = { key: string; split: Split; text: string };

/** The text by which samples are compared: what was said by everyone, in order. */
export function sampleText(messages: readonly Pick<Message, "content">[]): string {
  return messages.map((message) => message.content ?? "").join("\n");
}

/**
 * The first sample of another split that says almost the same, or null. What a scorer learns from
 * must not be in `test`, in other words either. Linear in the number of samples.
 */
export function nearDuplicateElsewhere(
  candidate: { split: Split; text: string },
  samples: readonly SampleText[],
): SampleText | null {
  const own = shingles(candidate.text);
  const found = samples.find(
    (sample) =>
      sample.split !== candidate.split &&
      shingleSimilarity(own, shingles(sample.text)) >= NEAR_DUPLICATE,
  );
  return found ?? null;
}
