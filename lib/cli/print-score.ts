import type { ScorableLine } from "@/lib/cli/score-line";
import { asReferenceSample } from "@/lib/cli/score-line";
import { promptOf, responseOf } from "@/lib/core/cases/preview-text";
import { DIMENSIONS } from "@/lib/core/rubric/label";
import { formatReferenceScore } from "@/lib/core/scoring/format-reference-score";
import { mostProbable } from "@/lib/core/scoring/most-probable";
import { scoreByReference } from "@/lib/core/scoring/reference-scorer";
import { scoreByRules } from "@/lib/core/scoring/rules-scorer";
import type { Score } from "@/lib/core/scoring/score";

export const CLI_SCORERS = ["reference", "rules"] as const;
export type CliScorer = (typeof CLI_SCORERS)[number];

export const SCORE_FORMATS = ["text", "jsonl"] as const;
export type ScoreFormat = (typeof SCORE_FORMATS)[number];

/** What is printed for one line, ending in a newline, and which facts had to be assumed for it. */
export type PrintedScore = { text: string; assumed: string[] };

/** Scores one line and prints it: the reference scorer's text is the source document's, byte for byte. */
export function printScore(
  line: ScorableLine,
  options: { scorer: CliScorer; format: ScoreFormat },
): PrintedScore {
  return options.scorer === "reference"
    ? printReference(line, options.format)
    : printRules(line, options.format);
}

function printReference(line: ScorableLine, format: ScoreFormat): PrintedScore {
  const { sample, assumed } = asReferenceSample(line);
  const score = scoreByReference(sample);
  if (format === "text") return { text: formatReferenceScore(sample, score), assumed };
  const told = assumed.length === 0 ? score : { ...score, assumed };
  return { text: `${JSON.stringify(told)}\n`, assumed };
}

function printRules({ conversation }: ScorableLine, format: ScoreFormat): PrintedScore {
  const score = scoreByRules(conversation);
  const text =
    format === "jsonl"
      ? `${JSON.stringify(asObject(score))}\n`
      : asBlock(score, [
          promptOf(conversation.messages, conversation.judged),
          responseOf(conversation.messages, conversation.judged),
        ]);
  return { text, assumed: [] };
}

function asObject(score: Score) {
  return {
    behavior: mostProbable(score.behavior)?.value ?? null,
    behaviorProbabilities: score.behavior,
    request: mostProbable(score.request)?.value ?? null,
    requestProbabilities: score.request,
    helpful: score.helpful,
    honest: score.honest,
    harmless: score.harmless,
    hedged: score.hedged,
    handedOver: score.handedOver,
    injectionAttempt: score.injectionAttempt,
    flags: score.flags,
    evidence: score.evidence,
    scorer: score.scorerVersion,
  };
}

function asBlock(score: Score, [prompt, response]: [string, string]): string {
  const verdicts = DIMENSIONS.map(
    (dimension) =>
      `${dimension}=${score[dimension].verdict} (${share(score[dimension].probability)})`,
  );
  const request = mostProbable(score.request);
  const behavior = mostProbable(score.behavior);
  return [
    "-".repeat(60),
    `prompt : ${prompt}`,
    `response : ${response}`,
    `request : ${request?.value ?? "unknown"} (${share(request?.probability ?? 0)})`,
    `behavior : ${behavior?.value ?? "unknown"} (${share(behavior?.probability ?? 0)})`,
    `scores : ${verdicts.join(" ")}`,
    `flags : ${score.flags.join(" ") || "none"}`,
    ...score.evidence.map(
      ({ message, start, end, rule }) => `evidence : message ${message} [${start}, ${end}) ${rule}`,
    ),
    "",
  ].join("\n");
}

function share(probability: number): string {
  return probability.toFixed(2);
}
