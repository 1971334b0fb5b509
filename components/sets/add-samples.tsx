"use client";

import { useMutation } from "@tanstack/react-query";
import type { Route } from "next";
import type { FormEvent } from "react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast-store";
import { requestJson } from "@/lib/client/request-json";
import type { ImportLinesAnswer, ImportLinesInput } from "@/lib/contract/import";

type AddSamplesProps = { project: string; set: string; setName: string };

/** Brings a new sample into the set by pasting it. It waits in the queue "New samples" for its label. */
export function AddSamples({ project, set, setName }: AddSamplesProps) {
  const [open, setOpen] = useState(false);
  const [round, setRound] = useState(0);
  const send = useMutation({
    mutationFn: (input: ImportLinesInput) =>
      requestJson<ImportLinesAnswer>(`/api/v1/projects/${project}/imports/lines`, {
        method: "POST",
        body: input,
      }),
    onSuccess: (answer) => {
      if (answer.problems.length > 0) return;
      const known = answer.counts.created === 0;
      toast({
        title: known ? "This sample is there already" : "Added: it waits to be labelled",
        description: known ? "Nothing was added." : "You find it in the queue “New samples”.",
        tone: known ? "neutral" : "pass",
      });
      setRound((before) => before + 1);
    },
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "").trim();
    const [prompt, response, model] = [text("prompt"), text("response"), text("model")];
    send.mutate({
      lines: [
        { number: 1, text: JSON.stringify(response === "" ? { prompt } : { prompt, response }) },
      ],
      format: "prompt-response",
      defaults: model === "" ? {} : { model },
      set,
    });
  }

  const problem = send.data?.problems[0];
  return (
    <>
      <Button onClick={() => setOpen(true)}>Add samples</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={`Add to ${setName}`}
        description="Paste a prompt and the answer to it. Someone labels it blind before it is proposed."
        footer={
          <>
            <LinkButton href={`/p/${project}/import?set=${set}` as Route} variant="quiet">
              Import a file instead
            </LinkButton>
            <Button onClick={() => setOpen(false)}>Done</Button>
            <Button variant="primary" type="submit" form="add-sample" pending={send.isPending}>
              Add
            </Button>
          </>
        }
      >
        <form key={round} id="add-sample" onSubmit={submit} className="flex flex-col gap-3.5">
          <Field label="Prompt">
            {(wiring) => <Textarea {...wiring} name="prompt" required autoFocus />}
          </Field>
          <Field label="Response" hint="Leave it empty to label the request alone.">
            {(wiring) => <Textarea {...wiring} name="response" />}
          </Field>
          <Field label="Model" hint="Optional.">
            {(wiring) => <Input {...wiring} name="model" maxLength={200} />}
          </Field>
          <div role="status">
            {problem === undefined ? null : (
              <Notice tone="fail" title={problem.path}>
                {problem.reason}
              </Notice>
            )}
            {send.isError ? (
              <Notice tone="fail" title="It was not added">
                {send.error.message} What you pasted is still here.
              </Notice>
            ) : null}
          </div>
        </form>
      </Dialog>
    </>
  );
}
