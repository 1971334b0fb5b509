"use client";

import type { ReactNode } from "react";
import { CaseFacts } from "@/components/cases/case-facts";
import { CaseReasons } from "@/components/cases/case-reasons";
import { CaseSkips } from "@/components/cases/case-skips";
import { CaseStatus } from "@/components/cases/case-status";
import { PeopleLabels } from "@/components/cases/people-labels";
import { ScoreTable } from "@/components/cases/score-table";
import { WithheldNote } from "@/components/cases/withheld-note";
import { EvidenceList } from "@/components/conversation/evidence-list";
import { scoredEvidence } from "@/components/conversation/scored-evidence";
import { DecisionLines } from "@/components/rubric/decision-lines";
import { AsideSection } from "@/components/ui/aside-section";
import { useBlurred } from "@/lib/client/desk/use-blurred";
import type { CaseView } from "@/lib/contract/queue";

type CaseDetailsProps = {
  project: string;
  view: CaseView;
  nowMs: number;
  timeZone: string;
  /** What became of its way into an evaluation set; beneath the status. */
  proposal?: ReactNode;
  onPoint: (id: string | null) => void;
  onGoTo: (id: string) => void;
  onRevealed: () => void;
};

/** All that is known about a case beside its conversation. */
export function CaseDetails(props: CaseDetailsProps) {
  const { project, view, nowMs, timeZone } = props;
  const { row } = view;
  return (
    <>
      <CaseStatus row={row} nowMs={nowMs} timeZone={timeZone}>
        {props.proposal}
      </CaseStatus>
      <CaseReasons selections={view.selections} timeZone={timeZone} withheld={view.withheld} />
      <CaseSkips skips={view.skips} timeZone={timeZone} />
      {view.withheld ? (
        <AsideSection title="Scores and labels">
          <WithheldNote
            project={project}
            caseId={row.id}
            mayReveal={view.mayReveal}
            onRevealed={props.onRevealed}
          />
        </AsideSection>
      ) : (
        <>
          <AsideSection title="People’s labels">
            <PeopleLabels labels={view.labels} timeZone={timeZone} />
          </AsideSection>
          <Automated {...props} />
        </>
      )}
      <AsideSection title="What came with it">
        <CaseFacts view={view} timeZone={timeZone} />
      </AsideSection>
    </>
  );
}

function Automated({ view, onPoint, onGoTo }: CaseDetailsProps) {
  const { automated } = view;
  const blurred = useBlurred(view.row.severity);
  if (automated === null) {
    return (
      <AsideSection title="Automated scores">
        <p className="text-ink-3">
          {view.row.status === "scoring" ? "It is being scored." : "No scorer has spoken of it."}
        </p>
      </AsideSection>
    );
  }
  return (
    <>
      <AsideSection title="Automated scores" aside={`in force: ${automated.scorerVersion}`}>
        <ScoreTable scores={automated.scores} />
      </AsideSection>
      {automated.decision === null ? null : (
        <AsideSection title="Policy">
          <DecisionLines decision={automated.decision} />
        </AsideSection>
      )}
      <AsideSection title="Evidence">
        <EvidenceList
          evidence={scoredEvidence(automated)}
          messages={view.messages ?? []}
          blurred={blurred}
          onPoint={onPoint}
          onGoTo={onGoTo}
        />
      </AsideSection>
    </>
  );
}
