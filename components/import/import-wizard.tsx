"use client";

import { useState } from "react";
import { ChooseStep } from "@/components/import/choose-step";
import { DoneStep } from "@/components/import/done-step";
import { PreviewStep } from "@/components/import/preview-step";
import { RunningStep } from "@/components/import/running-step";
import { createImport } from "@/lib/client/import/create-import";
import { useObservable } from "@/lib/client/use-observable";

type ImportWizardProps = {
  project: string;
  /** The evaluation set that the cases are new samples for. */
  set: { slug: string; name: string } | null;
};

/** From a file to a report: choose, look at what was understood, run, see what became of it. */
export function ImportWizard({ project, set }: ImportWizardProps) {
  const [work] = useState(() => createImport({ project, set: set?.slug ?? null }));
  const state = useObservable(work.state, (whole) => whole);
  switch (state.step) {
    case "choose":
      return <ChooseStep error={state.error} setName={set?.name ?? null} onChoose={work.choose} />;
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
    case "running":
      return <RunningStep state={state} onStop={work.stop} />;
    case "done":
      return <DoneStep state={state} project={project} set={set} onAgain={work.again} />;
  }
}
