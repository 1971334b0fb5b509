"use client";

import { useRef } from "react";
import { ColumnList } from "@/components/import/column-list";
import { FileForm } from "@/components/import/file-form";
import { MappingAside } from "@/components/import/mapping-aside";
import { MappingBar } from "@/components/import/mapping-bar";
import { PeopleList } from "@/components/import/people-list";
import { StepHeading } from "@/components/import/step-heading";
import { WholeFile } from "@/components/import/whole-file";
import { Button } from "@/components/ui/button";
import { LiveRegion } from "@/components/ui/live-region";
import type { Import } from "@/lib/client/import/create-import";
import type { MappingState } from "@/lib/client/import/import-state";
import type { Problem } from "@/lib/core/errors";
import { draftProblems } from "@/lib/core/formats/draft-problems";

type MappingStepProps = {
  state: MappingState;
  project: string;
  isForSet: boolean;
  work: Import;
};

/** What the columns of a CSV file mean: the columns at the left, what comes of them at the right. */
export function MappingStep({ isForSet, project, state, work }: MappingStepProps) {
  const { columns, defaults, draft, loading, preview, scan, table } = state;
  const form = useRef<HTMLFormElement>(null);
  const problems = draftProblems(draft, columns, defaults);
  const { edit } = work.mapping;

  async function start() {
    if (problems.length > 0 || loading || form.current?.reportValidity() === false) return;
    await work.start({ format: "csv", defaults, csv: { ...table, mapping: draft } });
  }

  return (
    <div className="flex flex-col gap-6">
      <StepHeading>{state.file.name}</StepHeading>
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_minmax(340px,420px)]">
        <div className="flex min-w-0 flex-col gap-8">
          <FileForm state={state} onReread={work.reread} />
          <MappingBar
            project={project}
            state={state}
            hasProblems={problems.length > 0}
            onTake={work.mapping.take}
            onKept={work.mapping.kept}
          />
          <WholeFile
            {...{ form, isForSet, problems, state }}
            onEdit={edit}
            onSay={work.mapping.say}
          />
          <section aria-labelledby="columns-become">
            <h3 id="columns-become" className="mb-2 font-semibold text-sm">
              What the columns become
            </h3>
            <ColumnList state={state} onEdit={edit} />
          </section>
          <section aria-labelledby="whose-labels">
            <h3 id="whose-labels" className="mb-2 font-semibold text-sm">
              Labels by people
            </h3>
            <PeopleList mapping={draft} problems={problems} onEdit={edit} />
          </section>
        </div>
        <aside
          aria-label="What it becomes"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
          tabIndex={0}
          className="min-w-0 xl:sticky xl:top-[64px] xl:max-h-[calc(100dvh-9rem)] xl:self-start xl:overflow-y-auto"
        >
          <MappingAside state={state} problems={problems} onLookAgain={work.mapping.lookAgain} />
        </aside>
      </div>
      <LiveRegion>{loading ? "" : spoken(problems, preview.cases.length)}</LiveRegion>
      <div className="sticky bottom-0 z-10 flex flex-wrap items-center gap-2.5 border-line border-t bg-ground py-3">
        <Button
          variant="primary"
          pending={loading}
          disabled={problems.length > 0 || (scan.rows === 0 && state.scanned !== "running")}
          onClick={start}
        >
          Import this file
        </Button>
        <Button onClick={work.again}>Choose another</Button>
        {problems.length === 0 ? null : (
          <span className="text-fail text-sm">{problems[0]?.message}</span>
        )}
      </div>
    </div>
  );
}

function spoken(problems: readonly Problem[], cases: number): string {
  const [first] = problems;
  if (first !== undefined) return `The mapping can't be used yet. ${first.message}`;
  return cases === 0 ? "" : "The mapping is whole.";
}
