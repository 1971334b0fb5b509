"use client";

import { useQuery } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useState } from "react";
import { PreviewLines } from "@/components/queue/preview-lines";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { queueChoices } from "@/lib/client/queue/queue-queries";
import { requeueWords } from "@/lib/core/review/preview-words";

type RequeueDialogProps = {
  project: string;
  open: boolean;
  /** The cases it is about. */
  caseIds: readonly string[];
  pending: boolean;
  error: string | null;
  onClose: () => void;
  onRequeue: (input: { queue: string; reason: string }) => void;
};

const SHORTEST_REASON = 3;

/** Asks into which queue cases go again, and why. */
export function RequeueDialog(props: RequeueDialogProps) {
  const count = props.caseIds.length;
  const queues = useQuery(queueChoices(props.project)).data?.queues ?? [];
  const [missing, setMissing] = useState(false);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const reason = String(form.get("reason")).trim();
    const tooShort = reason.length < SHORTEST_REASON;
    setMissing(tooShort);
    if (!tooShort) props.onRequeue({ queue: String(form.get("queue")), reason });
  }

  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={count === 1 ? "Review it again" : `Review ${count} cases again`}
      description="Opens another review round for each."
      footer={
        <>
          <Button onClick={props.onClose}>Not now</Button>
          <Button variant="primary" type="submit" form="requeue" pending={props.pending}>
            Requeue
          </Button>
        </>
      }
    >
      <form id="requeue" onSubmit={submit} className="flex flex-col gap-4">
        <div className="min-h-5 text-ink-2 text-sm">
          <PreviewLines project={props.project} caseIds={props.caseIds} words={requeueWords} />
        </div>
        <Field label="Queue" hint="In a blind queue the scores are kept from its reviewers.">
          {(wiring) => (
            <Select {...wiring} name="queue" className="w-full">
              {queues.map(({ slug, name, mode }) => (
                <option key={slug} value={slug}>
                  {name} ({mode})
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field
          label="Reason"
          hint="Stands in the log and on the case."
          error={missing ? "Say in a few words why it is looked at again." : undefined}
        >
          {(wiring) => <Textarea {...wiring} name="reason" maxLength={2_000} />}
        </Field>
        {props.error === null ? null : <Notice tone="fail">{props.error}</Notice>}
      </form>
    </Dialog>
  );
}
