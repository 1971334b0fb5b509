import { DimensionMark } from "@/components/rubric/dimension-mark";
import { DIMENSION_NAMES } from "@/components/rubric/dimension-names";
import { VerdictMark } from "@/components/rubric/verdict-mark";
import { VERDICT_NAMES } from "@/components/rubric/verdict-names";
import { formatProbability } from "@/components/ui/format-probability";
import type { ScorerView } from "@/lib/contract/desk";
import { DIMENSIONS } from "@/lib/core/rubric/label";
import type { Score } from "@/lib/core/scoring/score";

const CELL = "border-line border-t py-1.5 text-center font-normal";

/** What each scorer says of the three dimensions, and how likely it takes a refusal to be. */
export function ScoresTable({ scores }: { scores: readonly ScorerView[] }) {
  return (
    <table className="w-full border-collapse text-[0.84375rem]">
      <thead>
        <tr>
          <th scope="col" className={`${CELL} text-left`}>
            <span className="sr-only">Scorer</span>
          </th>
          {DIMENSIONS.map((dimension) => (
            <th key={dimension} scope="col" className={`${CELL} w-9`}>
              <DimensionMark dimension={dimension} iconOnly />
            </th>
          ))}
          <th scope="col" className={`${CELL} w-[4.5rem] text-right`}>
            refused
          </th>
        </tr>
      </thead>
      <tbody>
        {scores.map((view) => (
          <ScoreRow key={`${view.scorer} ${view.scorerVersion}`} view={view} />
        ))}
      </tbody>
    </table>
  );
}

function ScoreRow({ view }: { view: ScorerView }) {
  const { score } = view;
  return (
    <tr>
      <th scope="row" className={`${CELL} text-left`}>
        {view.scorer} <span className="text-ink-3">{versionOf(view)}</span>
      </th>
      {score === null ? (
        <td colSpan={4} className={`${CELL} text-left text-ink-3`}>
          {view.outcome === "refused" ? "refused to judge" : (view.failure ?? "no score")}
        </td>
      ) : (
        <>
          {DIMENSIONS.map((dimension) => (
            <td key={dimension} className={CELL} title={cellTitle(score, dimension)}>
              <VerdictMark verdict={score[dimension].verdict} dimension={dimension} />
            </td>
          ))}
          <td className={`${CELL} text-right tabular-nums`}>{formatProbability(refused(score))}</td>
        </>
      )}
    </tr>
  );
}

/** A version without the scorer's name, which stands beside it. */
function versionOf({ scorer, scorerVersion }: ScorerView): string {
  return scorerVersion.startsWith(`${scorer}@`)
    ? scorerVersion.slice(scorer.length + 1)
    : scorerVersion;
}

function cellTitle(score: Score, dimension: (typeof DIMENSIONS)[number]): string {
  const { verdict, probability } = score[dimension];
  const word = VERDICT_NAMES[verdict].word;
  return `${DIMENSION_NAMES[dimension]}: ${word}, ${formatProbability(probability)} sure`;
}

function refused({ behavior }: Score): number {
  return behavior.partial_refusal + behavior.full_refusal;
}
