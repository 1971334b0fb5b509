"use client";

import { useState } from "react";
import { ChooseStep } from "@/components/import/choose-step";
import { DoneStep } from "@/components/import/done-step";
import { MappingStep } from "@/components/import/mapping-step";
import { PreviewStep } from "@/components/import/preview-step";
import { RunningStep } from "@/components/import/running-step";
import { createImport } from "@/lib/client/import/create-import";
import { useObservable } from "@/lib/client/use-observable";

type ImportWizardProps = {
  project: string;
  /** The evaluation set that the cases are new samples for. */
  set: { slug: string; name: string } | null;
  mayAudit: boolean;
};

/** From a file to a report: choose, look at what was understood or say it, run, see what became of it. */
export function ImportWizard({ mayAudit, project, set }: ImportWizardProps) {
  const [work] = useState(() => createImport({ project, set: set?.slug ?? null }));
  const state = useObservable(work.state, (whole) => whole);
  switch (state.step) {
    case "choose":
      return (
        <ChooseStep
          project={project}
          error={state.error}
          setName={set?.name ?? null}
          onChoose={work.choose}
        />
      );
    case "preview":
      return (
        <PreviewStep
          state={state}
          setName={set?.name ?? null}
          onReread={work.reread}
          onStart={work.start}
          onBack={work.again}
        />
      );
    case "mapping":
      return <MappingStep state={state} project={project} isForSet={set !== null} work={work} />;
    case "running":
      return <RunningStep state={state} onStop={work.stop} />;
    case "done":
      return (
        <DoneStep {...{ mayAudit, project, set, state }} onAgain={work.again} onGoOn={work.goOn} />
      );
  }
}
