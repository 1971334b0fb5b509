"use client";

import type { ScoredEvidence } from "@/components/conversation/scored-evidence";
import { AutomatedPart } from "@/components/review/automated-part";
import { GuidelinePane } from "@/components/review/guideline-pane";
import { OwnEvidence } from "@/components/review/own-evidence";
import { ScoresAwaited } from "@/components/review/scores-awaited";
import { WhyHere } from "@/components/review/why-here";
import { WhyNow } from "@/components/review/why-now";
import { classNames } from "@/components/ui/class-names";
import type { FormActions } from "@/lib/client/desk/form-actions";
import type { OpenItem } from "@/lib/client/desk/open-item";
import { isEditable } from "@/lib/client/desk/open-item";

type EvidenceColumnProps = {
  project: string;
  open: OpenItem;
  scored: readonly ScoredEvidence[];
  actions: Pick<FormActions, "takeAutomated" | "detach">;
  blurred: boolean;
  onPoint: (id: string | null) => void;
  onGoTo: (id: string) => void;
  /** Beside the form, or below the conversation where the window is narrower. */
  place: "beside" | "below";
};

const PLACES = {
  beside: "grid-rows-[minmax(0,1fr)_minmax(160px,38%)] border-line border-l",
  below: "grid-cols-2 border-line border-t",
};

/**
 * What the judgement can rest on: above, why the case is here and the scores (in a blind round in the
 * place that was kept for them), below the guideline. Each scrolls for itself, so nothing moves.
 */
export function EvidenceColumn(props: EvidenceColumnProps) {
  const { project, open, scored, actions, blurred, onPoint, onGoTo } = props;
  const { item, form } = open;
  const { automated } = item;
  const whyHere = <WhyHere reasons={item.reasons} />;
  const scores =
    automated === null ? (
      <ScoresAwaited mode={item.mode} />
    ) : (
      <AutomatedPart
        automated={automated}
        evidence={scored}
        messages={item.case.messages}
        onTakeOver={item.mode === "assisted" && isEditable(open) ? actions.takeAutomated : null}
        blurred={blurred}
        onPoint={onPoint}
        onGoTo={onGoTo}
      />
    );
  return (
    <aside
      aria-label="Evidence"
      className={classNames("grid min-h-0 bg-sunken text-[0.84375rem]", PLACES[props.place])}
    >
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        tabIndex={0}
        aria-label="Scores and reasons"
        className="flex flex-col gap-4 overflow-y-auto overscroll-contain px-[18px] py-4 focus-visible:-outline-offset-2"
      >
        {item.mode === "blind" ? whyHere : scores}
        {item.mode === "blind" ? scores : whyHere}
        <WhyNow priority={automated?.priority ?? []} />
        <OwnEvidence
          evidence={form.label.evidence}
          messages={item.case.messages}
          blurred={blurred}
          onDetach={isEditable(open) ? actions.detach : null}
          onGoTo={onGoTo}
        />
      </section>
      <div
        className={classNames(
          "min-h-0 border-line",
          props.place === "beside" ? "border-t" : "border-l",
        )}
      >
        <GuidelinePane
          project={project}
          version={item.guidelineVersion}
          field={form.field}
          label={form.label}
        />
      </div>
    </aside>
  );
}
