"use client";

import type { Route } from "next";
import { OutcomeCounts } from "@/components/import/outcome-counts";
import { ProblemList } from "@/components/import/problem-list";
import { saveBlob } from "@/components/import/save-blob";
import { StepHeading } from "@/components/import/step-heading";
import { Button } from "@/components/ui/button";
import { formatCount } from "@/components/ui/format-count";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { ImportState } from "@/lib/client/import/import-state";

type DoneStepProps = {
  state: Extract<ImportState, { step: "done" }>;
  project: string;
  set: { slug: string; name: string } | null;
  onAgain(): void;
};

const HEADINGS = {
  complete: "The file is imported",
  stopped: "The import was stopped",
  failed: "The import ended early",
};

/** What became of the file: numbers, refused lines with their reasons, and where to go on. */
export function DoneStep({ state, project, set, onAgain }: DoneStepProps) {
  const { ending, error, file, progress, rejected } = state;
  const { counts, problems, rejectedLines } = progress;
  return (
    <div className="flex flex-col gap-5">
      <StepHeading>{HEADINGS[ending]}</StepHeading>
      <p className="text-ink-2 text-sm">
        {file.name} · {formatCount(progress.lines)} lines read
      </p>
      {ending === "complete" ? null : (
        <Notice tone={ending === "failed" ? "fail" : "warn"} title={error ?? "You stopped it."}>
          What was stored is kept. Import the file again to go on: nothing is stored twice.
        </Notice>
      )}
      <OutcomeCounts counts={counts} />
      {counts.created > 0 ? (
        <p className="text-sm">
          {set === null
            ? "The new cases are being scored; those that a person should see appear in the queue."
            : `The new samples wait to be labelled for “${set.name}”.`}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2.5">
        <LinkButton
          variant="primary"
          href={(set === null ? `/p/${project}/queue` : `/p/${project}/review`) as Route}
        >
          {set === null ? "Go to the queue" : "Label new samples"}
        </LinkButton>
        <Button onClick={onAgain}>Import another file</Button>
        {rejected === null ? null : (
          <Button onClick={() => saveBlob(rejected, rejectedName(file.name))}>
            {rejectedLines === 1
              ? "Download the refused line"
              : `Download the ${formatCount(rejectedLines)} refused lines`}
          </Button>
        )}
      </div>
      {problems.length === 0 ? null : (
        <ProblemList
          title={
            rejectedLines > problems.length
              ? `The first ${formatCount(problems.length)} problems`
              : "Refused lines"
          }
          problems={problems}
        />
      )}
    </div>
  );
}

function rejectedName(name: string): string {
  return `${name.replace(/\.[a-z0-9]{1,8}$/i, "")}.refused.jsonl`;
}
