import { EvidenceList } from "@/components/conversation/evidence-list";
import type { ScoredEvidence } from "@/components/conversation/scored-evidence";
import { EvidenceSection } from "@/components/review/evidence-section";
import { ScoresTable } from "@/components/review/scores-table";
import { DecisionLines } from "@/components/rubric/decision-lines";
import { Button } from "@/components/ui/button";
import type { AutomatedView } from "@/lib/contract/desk";
import type { RenderedMessage } from "@/lib/contract/safe-tree";

type AutomatedPartProps = {
  automated: AutomatedView;
  evidence: readonly ScoredEvidence[];
  messages: readonly RenderedMessage[];
  /** Takes the automated label over; null where that is not for this round. */
  onTakeOver: (() => void) | null;
  /** Whether the words are to be seen only once asked for. */
  blurred: boolean;
  onPoint: (id: string | null) => void;
  onGoTo: (id: string) => void;
};

/** Everything that scorers and policy say: the scores, what they rest on, what was decided. */
export function AutomatedPart(props: AutomatedPartProps) {
  const { automated, evidence, messages, onTakeOver, blurred, onPoint, onGoTo } = props;
  return (
    <>
      <EvidenceSection title="Automated scores">
        {automated.scores.length === 0 ? (
          <p className="text-ink-3">No scorer has judged this case.</p>
        ) : (
          <ScoresTable scores={automated.scores} />
        )}
        {onTakeOver === null ? null : (
          <Button size="sm" shortcut="a" onClick={onTakeOver} className="mt-2">
            Take over {automated.scorerVersion.replace("@", " ")}
          </Button>
        )}
      </EvidenceSection>
      <EvidenceSection title="Evidence">
        <EvidenceList
          evidence={evidence}
          messages={messages}
          blurred={blurred}
          onPoint={onPoint}
          onGoTo={onGoTo}
        />
      </EvidenceSection>
      {automated.decision === null ? null : (
        <EvidenceSection title="Decision">
          <DecisionLines decision={automated.decision} />
        </EvidenceSection>
      )}
    </>
  );
}
