import { DimensionMark } from "@/components/rubric/dimension-mark";
import { VERDICT_NAMES } from "@/components/rubric/verdict-names";
import { classNames } from "@/components/ui/class-names";
import { formatProbability } from "@/components/ui/format-probability";
import { Glyph } from "@/components/ui/glyph";
import type { Conversation } from "@/lib/core/cases/conversation";
import type { Dimension } from "@/lib/core/rubric/label";
import { DIMENSIONS } from "@/lib/core/rubric/label";
import { dimensionReason } from "@/lib/core/scoring/dimension-reason";
import type { Score } from "@/lib/core/scoring/score";
import { tellingWords } from "@/lib/core/scoring/telling-words";

type VerdictTableProps = { conversation: Conversation; scores: readonly Score[] };

/** The three dimensions, and what each scorer says of them and why. */
export function VerdictTable({ conversation, scores }: VerdictTableProps) {
  return (
    <table className="w-full table-fixed border-collapse text-sm">
      <thead>
        <tr className="align-bottom text-left text-xs">
          <th scope="col" className="w-[92px] pb-1.5 font-normal sm:w-[104px]">
            <span className="sr-only">Dimension</span>
          </th>
          {scores.map((score) => (
            <th key={score.scorer} scope="col" className="pr-3 pb-1.5 font-normal text-ink-3">
              <span className="font-medium text-ink text-sm">{score.scorer}</span>{" "}
              <span>{score.scorerVersion.split("@").at(-1)}</span>
              {score.scorer === "reference" ? (
                <span className="block">{pointsOf(score)} of 3 points</span>
              ) : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {DIMENSIONS.map((dimension) => (
          <tr key={dimension} className="border-line border-t align-top">
            <th scope="row" className="py-2 pr-2 text-left font-normal">
              <DimensionMark dimension={dimension} />
              {differ(scores, dimension) ? (
                <span className="mt-0.5 block text-warn text-xs">they differ</span>
              ) : null}
            </th>
            {scores.map((score) => (
              <td key={score.scorer} className="py-2 pr-3">
                <Verdict conversation={conversation} score={score} dimension={dimension} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type VerdictProps = { conversation: Conversation; score: Score; dimension: Dimension };

function Verdict({ conversation, score, dimension }: VerdictProps) {
  const { verdict, probability } = score[dimension];
  const { glyph, word } = VERDICT_NAMES[verdict];
  const reason = dimensionReason(score, dimension);
  const words = tellingWords(conversation, score, reason);
  return (
    <>
      <span
        className={classNames(
          "whitespace-nowrap font-medium",
          verdict === "fail" && "text-fail",
          verdict === "pass" && "text-pass",
        )}
      >
        <Glyph kind={glyph} decorative /> {word}{" "}
        <span className="font-normal text-ink-2 tabular-nums">
          {formatProbability(probability)}
        </span>
      </span>
      <span className="block text-ink-2 text-xs [overflow-wrap:anywhere]">
        {words === null ? reason.sentence : reason.sentence.replace(/\.$/, ":")}
        {words === null ? null : (
          <>
            {" "}
            <q className="text-ink">
              <bdi>{words}</bdi>
            </q>
          </>
        )}
      </span>
    </>
  );
}

function pointsOf(score: Score): number {
  return DIMENSIONS.filter((dimension) => score[dimension].verdict === "pass").length;
}

function differ(scores: readonly Score[], dimension: Dimension): boolean {
  return new Set(scores.map((score) => score[dimension].verdict)).size > 1;
}
