import { DecisionPath } from "@/components/playground/decision-path";
import { Evidence } from "@/components/playground/evidence";
import { Part } from "@/components/playground/part";
import { Reading } from "@/components/playground/reading";
import { ReviewReasons } from "@/components/playground/review-reasons";
import { VerdictTable } from "@/components/playground/verdict-table";
import { Notice } from "@/components/ui/notice";
import type { Conversation } from "@/lib/core/cases/conversation";
import { asPercent } from "@/lib/core/routing/phrasing";
import type { Policy } from "@/lib/core/routing/policy";
import { mostProbable } from "@/lib/core/scoring/most-probable";
import type { Score } from "@/lib/core/scoring/score";
import type { TrialOutcome } from "@/lib/core/trial/trial";

type OutcomePanelProps = {
  conversation: Conversation;
  outcome: TrialOutcome;
  scorerInForce: string;
  policy: Policy;
  randomAuditRate: number;
};

/** What the scorers say of what is written, what it rests on, and what follows from it. */
export function OutcomePanel(props: OutcomePanelProps) {
  const { conversation, outcome } = props;
  const inForce = outcome.scores.find(({ scorer }) => scorer === props.scorerInForce);
  return (
    <div className="flex flex-col gap-5">
      <div>
        <VerdictTable conversation={conversation} scores={outcome.scores} />
        <Assumed scores={outcome.scores} />
        {outcome.failures.map(({ scorer, message }) => (
          <Notice key={scorer} tone="fail" title={`${scorer} gave no score`} className="mt-2">
            {message}
          </Notice>
        ))}
      </div>
      <Disagreement outcome={outcome} />
      {inForce === undefined ? null : <Reading score={inForce} />}
      <Evidence conversation={conversation} scores={outcome.scores} />
      <DecisionPath outcome={outcome} policy={props.policy} />
      <ReviewReasons selections={outcome.selections} randomAuditRate={props.randomAuditRate} />
    </div>
  );
}

function Disagreement({ outcome: { disagreement } }: { outcome: TrialOutcome }) {
  if (disagreement === null) return null;
  const degree = `${asPercent(disagreement.degree)} apart`;
  return (
    <Part title="Where the scorers disagree" aside={degree}>
      {disagreement.because.length === 0 ? (
        <p className="text-ink-2 text-sm">
          Not by much. The reference scorer’s word lists count for little, so that they never
          outvote a scorer that reads.
        </p>
      ) : (
        <ul className="flex flex-col gap-0.5 text-ink-2 text-sm">
          {disagreement.because.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Part>
  );
}

/** What the reference scorer was not told, and so took from the rules' reading. */
function Assumed({ scores }: { scores: readonly Score[] }) {
  const reference = scores.find(({ scorer }) => scorer === "reference");
  if (reference === undefined) return null;
  const likeliest = mostProbable(reference.request)?.value;
  const assumed = [
    [
      "assumed:unsafe_request",
      `the request is ${likeliest === "unsafe_request" ? "" : "not "}unsafe`,
    ],
    ["assumed:fact_known", `the fact is ${likeliest === "uncertain_fact" ? "not " : ""}known`],
  ].flatMap(([flag, said]) => (reference.flags.some((one) => one === flag) ? [said] : []));
  if (assumed.length === 0) return null;
  return (
    <p className="mt-1 text-ink-3 text-xs">
      Assumed for reference, as the rules read it: {assumed.join(", ")}.
    </p>
  );
}
