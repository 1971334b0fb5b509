"use client";

import { useQuery } from "@tanstack/react-query";
import type { FormEvent, KeyboardEvent } from "react";
import { useState } from "react";
import { AnswersForm } from "@/components/queue/answers-form";
import { LabelEffect } from "@/components/queue/label-effect";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { formatCount } from "@/components/ui/format-count";
import { Notice } from "@/components/ui/notice";
import { Textarea } from "@/components/ui/textarea";
import { newUuid } from "@/lib/client/new-uuid";
import { labelPreview } from "@/lib/client/queue/bulk-queries";
import { queueChoices } from "@/lib/client/queue/queue-queries";
import { useSettled } from "@/lib/client/use-settled";
import type { BulkLabelInput } from "@/lib/contract/bulk-label";
import type { BulkAnswers } from "@/lib/core/review/bulk-label";
import { MOST_LABELLED_AT_ONCE, saysAnything } from "@/lib/core/review/bulk-label";

type LabelDialogProps = {
  project: string;
  open: boolean;
  caseIds: readonly string[];
  pending: boolean;
  error: string | null;
  onClose: () => void;
  onLabel: (input: BulkLabelInput) => void;
};

const SHORTEST_RATIONALE = 3;
const SETTLE_MS = 250;
const FORM = "label-cases";

/** Asks for a label for many cases, and says what it would do while it is filled in. */
export function LabelDialog(props: LabelDialogProps) {
  const count = props.caseIds.length;
  const more = count > MOST_LABELLED_AT_ONCE;
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      size="lg"
      title={count === 1 ? "Label this case" : `Label ${formatCount(count)} cases`}
      description={
        more
          ? `The first ${MOST_LABELLED_AT_ONCE} of them: as many as go at once. What you leave as scored each case takes from its automated label.`
          : "What you leave as scored each case takes from its automated label."
      }
    >
      <LabelForm {...props} caseIds={props.caseIds.slice(0, MOST_LABELLED_AT_ONCE)} />
    </Dialog>
  );
}

function LabelForm({ caseIds, error, onClose, onLabel, pending, project }: LabelDialogProps) {
  const tags = useQuery(queueChoices(project)).data?.tags ?? [];
  const [answers, setAnswers] = useState<BulkAnswers>({});
  const [rationale, setRationale] = useState("");
  const [asked, setAsked] = useState(false);
  // One label is sent under one id, however often the network makes it be sent.
  const [submissionId] = useState(newUuid);
  const settled = useSettled(answers, SETTLE_MS);
  const set = saysAnything(answers);
  const preview = useQuery({
    ...labelPreview(project, caseIds, settled),
    enabled: saysAnything(settled),
  });
  const counts = set ? (preview.data ?? null) : null;
  const labelled = counts === null ? null : caseIds.length - counts.refused.length;
  const tooShort = rationale.trim().length < SHORTEST_RATIONALE;

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (set && !tooShort && labelled !== 0) {
      onLabel({ caseIds: [...caseIds], answers, rationale: rationale.trim(), submissionId });
    }
  }

  return (
    <form id={FORM} onSubmit={submit} onKeyDown={submitByKey} className="flex flex-col gap-4">
      <div className="flex flex-col gap-4 md:flex-row md:items-stretch md:gap-6">
        <div className="flex min-w-0 flex-1 flex-col gap-4">
          <AnswersForm answers={answers} tags={tags} onChange={setAnswers} />
          <Field
            label="Rationale"
            hint="Stands on each of these labels, and in the log."
            error={asked && tooShort ? "Say why, in a few words." : undefined}
          >
            {(wiring) => (
              <Textarea
                {...wiring}
                maxLength={2_000}
                value={rationale}
                onChange={(event) => setRationale(event.currentTarget.value)}
              />
            )}
          </Field>
        </div>
        <LabelEffect
          preview={counts}
          state={effectState(set, preview)}
          stale={settled !== answers || preview.isPlaceholderData}
        />
      </div>
      <div className="sticky -bottom-4 -mx-5 -mb-4 flex flex-wrap items-center justify-end gap-2 border-line border-t bg-surface px-5 py-3">
        {asked && !set ? <Notice tone="fail">Set at least one field.</Notice> : null}
        {error === null ? null : (
          <div role="alert" className="mr-auto">
            <Notice tone="fail">{error}</Notice>
          </div>
        )}
        <Button onClick={onClose}>Not now</Button>
        <Button
          variant="primary"
          type="submit"
          pending={pending}
          aria-disabled={labelled === 0 || undefined}
        >
          {labelled === null ? "Label" : labelWords(labelled)}
        </Button>
      </div>
    </form>
  );
}

/** As at the desk: Ctrl or ⌘ with Enter, wherever one is in the form. */
function submitByKey(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.repeat) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

function effectState(set: boolean, { data, isError }: { data: unknown; isError: boolean }) {
  if (!set) return "nothing_set";
  if (isError) return "failed";
  return data === undefined ? "counting" : "counted";
}

function labelWords(count: number): string {
  return count === 1 ? "Label 1 case" : `Label ${formatCount(count)} cases`;
}
