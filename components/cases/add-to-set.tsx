"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast-store";
import { proposeCase } from "@/lib/client/queue/queue-actions";
import type { ProposeInput } from "@/lib/contract/sets";

type AddToSetProps = {
  project: string;
  caseId: string;
  sets: readonly { slug: string; name: string }[];
  onProposed: () => void;
};

const SHORTEST_REASON = 3;

/** Proposes the standing label of a case for an evaluation set. */
export function AddToSet({ project, caseId, sets, onProposed }: AddToSetProps) {
  const [open, setOpen] = useState(false);
  const [missing, setMissing] = useState(false);
  const propose = useMutation({
    mutationFn: (input: ProposeInput) => proposeCase(project, caseId, input),
    onSuccess: () => {
      setOpen(false);
      toast({ tone: "pass", title: "Proposed. A lead decides about it." });
      onProposed();
    },
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const reason = String(form.get("reason")).trim();
    const set = String(form.get("set"));
    setMissing(reason.length < SHORTEST_REASON);
    if (reason.length < SHORTEST_REASON) return;
    propose.mutate({ reason, ...(set === "" ? {} : { set }) });
  }

  return (
    <>
      <Button onClick={() => setOpen(true)}>Add to set</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Add to an evaluation set"
        description="Proposes the conversation with the label that stands. Someone else approves it."
        footer={
          <>
            <Button onClick={() => setOpen(false)}>Not now</Button>
            <Button variant="primary" type="submit" form="propose" pending={propose.isPending}>
              Propose
            </Button>
          </>
        }
      >
        <form id="propose" onSubmit={submit} className="flex flex-col gap-4">
          <Field label="Set">
            {(wiring) => (
              <Select {...wiring} name="set" className="w-full">
                <option value="">As the label says</option>
                {sets.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field
            label="Reason"
            hint="What this sample shows that the set should keep."
            error={missing ? "Say in a few words why it belongs into a set." : undefined}
          >
            {(wiring) => <Textarea {...wiring} name="reason" maxLength={2_000} />}
          </Field>
          {propose.error === null ? null : <Notice tone="fail">{propose.error.message}</Notice>}
        </form>
      </Dialog>
    </>
  );
}
