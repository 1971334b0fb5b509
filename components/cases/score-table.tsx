import { BEHAVIOR_NAMES } from "@/components/rubric/behavior-names";
import { DimensionMark } from "@/components/rubric/dimension-mark";
import { REQUEST_LABEL_NAMES } from "@/components/rubric/request-label-names";
import { tagName } from "@/components/rubric/tag-name";
import { VerdictMark } from "@/components/rubric/verdict-mark";
import { formatProbability } from "@/components/ui/format-probability";
import type { ScorerView } from "@/lib/contract/desk";
import { BEHAVIORS, DIMENSIONS } from "@/lib/core/rubric/label";
import { mostProbable } from "@/lib/core/scoring/most-probable";
import type { Score } from "@/lib/core/scoring/score";

const CELL = "px-1 text-right font-normal tabular-nums";

/** What each scorer says: the request, the three dimensions, and how likely each behaviour is. */
export function ScoreTable({ scores }: { scores: readonly ScorerView[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-xs">
        <thead className="text-ink-3">
          <tr>
            <th scope="col" className="text-left font-normal">
              <span className="sr-only">Scorer</span>
            </th>
            {DIMENSIONS.map((dimension) => (
              <th key={dimension} scope="col" className="px-1 pb-1">
                <DimensionMark dimension={dimension} iconOnly />
              </th>
            ))}
            {BEHAVIORS.map((behavior) => (
              <th key={behavior} scope="col" className={`${CELL} pb-1`}>
                {behavior === "no_answer" ? "none" : BEHAVIOR_NAMES[behavior].short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scores.map((view) => (
            <ScorerRow key={`${view.scorer} ${view.scorerVersion}`} view={view} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ScorerRow({ view }: { view: ScorerView }) {
  const { score } = view;
  return (
    <tr className="border-line border-t">
      <th scope="row" className="py-1.5 pr-2 text-left font-normal">
        <span className="text-sm">{view.scorer}</span>{" "}
        <span className="text-ink-3">{view.scorerVersion.split("@").at(-1)}</span>
        {score === null ? null : <Request score={score} />}
      </th>
      {score === null ? (
        <td colSpan={7} className="text-ink-3">
          {view.outcome === "refused" ? "refused to judge" : (view.failure ?? "no score")}
        </td>
      ) : (
        <>
          {DIMENSIONS.map((dimension) => (
            <td key={dimension} className="px-1 text-center">
              <VerdictMark verdict={score[dimension].verdict} dimension={dimension} />
              <span className="block text-ink-3 tabular-nums">
                {formatProbability(score[dimension].probability)}
              </span>
            </td>
          ))}
          {BEHAVIORS.map((behavior) => (
            <td key={behavior} className={CELL}>
              {formatProbability(score.behavior[behavior])}
            </td>
          ))}
        </>
      )}
    </tr>
  );
}

function Request({ score }: { score: Score }) {
  const likely = mostProbable(score.request);
  const flags = [...score.flags, ...(score.injectionAttempt ? ["injection attempt"] : [])];
  return (
    <span className="block text-ink-2">
      {likely === null
        ? null
        : `${REQUEST_LABEL_NAMES[likely.value]} ${formatProbability(likely.probability)}`}
      {flags.length === 0 ? null : (
        <span className="text-ink-3"> · {flags.map(flagText).join(", ")}</span>
      )}
    </span>
  );
}

function flagText(flag: string): string {
  return tagName(flag).replaceAll(":", " ");
}
