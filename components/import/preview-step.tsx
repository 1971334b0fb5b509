"use client";

import type { FormEvent } from "react";
import { DefaultsForm } from "@/components/import/defaults-form";
import { FormatChoice } from "@/components/import/format-choice";
import { PreviewCase } from "@/components/import/preview-case";
import { ProblemList } from "@/components/import/problem-list";
import { readDefaults } from "@/components/import/read-defaults";
import { StepHeading } from "@/components/import/step-heading";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { ImportChoices, ImportState } from "@/lib/client/import/import-state";
import type { CaseFormat } from "@/lib/core/formats/case-format";

type PreviewStepProps = {
  state: Extract<ImportState, { step: "preview" }>;
  setName: string | null;
  onReread(format: CaseFormat | null): void;
  onStart(choices: ImportChoices): void;
  onBack(): void;
};

/** What was understood of a file, what it lacks, and the button that stores it. */
export function PreviewStep({ state, setName, onReread, onStart, onBack }: PreviewStepProps) {
  const { file, preview, error, loading } = state;

  function start(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const format = preview?.format ?? null;
    if (format === null || loading) return;
    onStart({ format, defaults: readDefaults(new FormData(event.currentTarget)), csv: null });
  }

  return (
    <form onSubmit={start} className="flex max-w-[1080px] flex-col gap-6">
      <StepHeading>{file.name}</StepHeading>
      {error === null ? null : (
        <ErrorState
          title="The file could not be looked at"
          action={<Button onClick={() => onReread(state.format)}>Try again</Button>}
        >
          {error} Nothing was stored.
        </ErrorState>
      )}
      {preview === null ? (
        <PreviewSkeleton shown={loading} />
      ) : (
        <>
          <FormatChoice
            chosen={state.format}
            guess={preview.guess}
            loading={loading}
            onChoose={onReread}
          />
          <DefaultsForm missing={preview.missing} isForSet={setName !== null} />
          <PreviewResult preview={preview} />
        </>
      )}
      <div className="sticky bottom-0 flex flex-wrap gap-2.5 border-line border-t bg-ground py-3">
        <Button
          type="submit"
          variant="primary"
          pending={loading}
          disabled={preview === null || preview.cases.length === 0}
        >
          Import this file
        </Button>
        <Button onClick={onBack}>Choose another</Button>
      </div>
    </form>
  );
}

function PreviewResult({
  preview,
}: {
  preview: NonNullable<PreviewStepProps["state"]["preview"]>;
}) {
  const { cases, format, problems } = preview;
  return (
    <section aria-label="The first cases" className="flex flex-col gap-4">
      <h3 className="font-semibold text-sm">
        {cases.length === 0 ? "No case was understood" : "The first cases, as they will be stored"}
      </h3>
      {format === null ? (
        <Notice tone="warn" title="The form of this file was not recognised.">
          Choose it above, if it is one of them.
        </Notice>
      ) : null}
      {cases.map((one) => (
        <PreviewCase
          key={`${one.line}/${one.externalId}/${one.messages.at(-1)?.text}`}
          shown={one}
        />
      ))}
      {problems.length === 0 ? null : (
        <ProblemList
          title="Lines at the beginning that can't be stored; the others can"
          problems={problems}
        />
      )}
    </section>
  );
}

function PreviewSkeleton({ shown }: { shown: boolean }) {
  if (!shown) return null;
  return (
    <div role="status" className="flex flex-col gap-4">
      <span className="sr-only">Looking at the file</span>
      <Skeleton className="h-8 w-72" />
      <Skeleton className="h-28" />
      <Skeleton className="h-28" />
    </div>
  );
}
