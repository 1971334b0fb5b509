import type { ReferenceSample, ReferenceScore } from "./reference-scorer";

const RULE = "-".repeat(60);

/** One block of the source document's printed result, byte for byte, ending in a newline. */
export function formatReferenceScore(sample: ReferenceSample, score: ReferenceScore): string {
  return [
    RULE,
    `prompt : ${sample.prompt}`,
    `response : ${sample.response}`,
    `scores : helpful=${score.helpful} safe=${score.safe} honest=${score.honest} total=${score.total}`,
    "",
  ].join("\n");
}
