"use client";

import type { Route } from "next";
import { OutcomeCounts } from "@/components/import/outcome-counts";
import { ReasonList } from "@/components/import/reason-list";
import { saveBlob } from "@/components/import/save-blob";
import { StepHeading } from "@/components/import/step-heading";
import { Button } from "@/components/ui/button";
import { formatCount } from "@/components/ui/format-count";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { ImportChoices, ImportState } from "@/lib/client/import/import-state";

type DoneStepProps = {
  state: Extract<ImportState, { step: "done" }>;
  project: string;
  set: { slug: string; name: string } | null;
  mayAudit: boolean;
  onAgain(): void;
  onGoOn(): void;
};

const HEADINGS = {
  complete: "The file is imported",
  stopped: "The import was stopped",
  failed: "The import ended early",
};

/** What became of the file: numbers, refused lines with their reasons, and where to go on. */
export function DoneStep({ mayAudit, onAgain, onGoOn, project, set, state }: DoneStepProps) {
  const { choices, ending, error, file, progress, rejected } = state;
  const { counts, reasons, rejectedLines } = progress;
  return (
    <div className="flex max-w-[1080px] flex-col gap-5">
      <StepHeading>{HEADINGS[ending]}</StepHeading>
      <p className="text-ink-2 text-sm">
        {file.name} · {formatCount(progress.lines)} lines read
      </p>
      {ending === "complete" ? null : (
        <Notice tone={ending === "failed" ? "fail" : "warn"} title={error ?? "You stopped it."}>
          What was stored is kept, and nothing is stored twice. Go on from there, or import the file
          again later.
        </Notice>
      )}
      <OutcomeCounts counts={counts} />
      <Outcome progress={progress} set={set} />
      <div className="flex flex-wrap gap-2.5">
        {ending === "complete" ? null : (
          <Button variant="primary" onClick={onGoOn}>
            Continue
          </Button>
        )}
        <NextPages {...{ mayAudit, project, set, state }} />
        <Button onClick={onAgain}>Import another file</Button>
        {rejected === null ? null : (
          <Button onClick={() => saveBlob(rejected, rejectedName(file.name, choices))}>
            {rejectedLines === 1
              ? "Download the refused row"
              : `Download the ${formatCount(rejectedLines)} refused rows`}
          </Button>
        )}
      </div>
      {rejected === null || choices.csv === null ? null : (
        <p className="max-w-[72ch] text-ink-2 text-sm">
          The refused rows come with the header, and what is wrong with each in the first column.
          Mend them and import that file: the mapping fits it as it is.
        </p>
      )}
      {reasons.length === 0 ? null : <ReasonList reasons={reasons} />}
    </div>
  );
}

/** What happens to what was stored, in sentences. */
function Outcome({
  progress: { counts, labelled },
  set,
}: Pick<DoneStepProps, "set"> & { progress: DoneStepProps["state"]["progress"] }) {
  return (
    <>
      {counts.created > 0 ? (
        <p className="text-sm">
          {set === null
            ? "The new cases are being scored; those that a person should see appear in the queue."
            : `The new samples wait to be labelled for “${set.name}”.`}
        </p>
      ) : null}
      {labelled > 0 ? (
        <p className="text-sm">
          {labelled === 1 ? "One case got" : `${formatCount(labelled)} cases got`} the labels of
          people from the file. No queue asks for them again.
        </p>
      ) : null}
    </>
  );
}

/** Where the new cases wait, and where labels that came with them are counted. */
function NextPages({
  mayAudit,
  project,
  set,
  state,
}: Pick<DoneStepProps, "mayAudit" | "project" | "set" | "state">) {
  const { choices, ending, progress } = state;
  const audits = progress.labelled > 0 && mayAudit;
  const isNext = ending === "complete";
  return (
    <>
      {audits ? (
        <LinkButton variant={isNext ? "primary" : "secondary"} href={auditOf(project, choices)}>
          Audit of people’s labels
        </LinkButton>
      ) : null}
      <LinkButton
        variant={isNext && !audits ? "primary" : "secondary"}
        href={(set === null ? `/p/${project}/queue` : `/p/${project}/review`) as Route}
      >
        {set === null ? "Go to the queue" : "Label new samples"}
      </LinkButton>
    </>
  );
}

/** People's labels alone; of one model where the whole file is one's. */
function auditOf(project: string, { defaults }: ImportChoices): Route {
  const model = defaults.model === undefined ? "" : `&model=${encodeURIComponent(defaults.model)}`;
  return `/p/${project}/audit?basis=human${model}` as Route;
}

function rejectedName(name: string, { csv }: ImportChoices): string {
  const stem = name.replace(/\.[a-z0-9]{1,8}$/i, "");
  return `${stem}.refused.${csv === null ? "jsonl" : "csv"}`;
}
