import { OutcomePanel } from "@/components/playground/outcome-panel";
import { Segmented } from "@/components/ui/segmented";
import type { LastTrial } from "@/lib/client/playground/use-trial";
import type { TrialOutcome } from "@/lib/core/trial/trial";

/** By which rules: the pack's with the project's, or the pack's alone. */
export type RulesShown = "ruled" | "pack";

type ScoredPanelProps = {
  last: LastTrial;
  outcome: TrialOutcome;
  headline: string;
  shown: RulesShown;
  onShow: (shown: RulesShown) => void;
  randomAuditRate: number;
};

const CHOICES = [
  { value: "ruled", label: "With project rules" },
  { value: "pack", label: "Without" },
] as const;

/** The outcome in one line, what the project's rules change in it, and all of it beneath. */
export function ScoredPanel(props: ScoredPanelProps) {
  const { last, outcome } = props;
  const { result, trial } = last;
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 className="font-semibold text-lg">{props.headline.replaceAll(" %", "\u00a0%")}</h2>
        {result.ruled === null ? null : (
          <Segmented
            label="Rules"
            digits="never"
            choices={CHOICES}
            value={props.shown}
            onChoose={props.onShow}
            className="auto-cols-auto"
          />
        )}
      </div>
      {result.ruled === null ? null : <Changes changes={result.changes} />}
      {trial.conversation === null ? null : (
        <OutcomePanel
          conversation={trial.conversation}
          outcome={outcome}
          scorerInForce={trial.scorerInForce}
          policy={trial.policy}
          randomAuditRate={props.randomAuditRate}
        />
      )}
    </>
  );
}

function Changes({ changes }: { changes: readonly string[] }) {
  return (
    <div className="mb-4 rounded-md bg-sunken px-3 py-2 text-sm">
      <h3 className="font-medium text-xs">What the project’s rules change</h3>
      {changes.length === 0 ? (
        <p className="text-ink-2">Nothing in this conversation.</p>
      ) : (
        <ul aria-label="Changes by the project’s rules" className="text-ink-2">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
