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
import { Select } from "@/components/ui/select";
import { projectPath } from "@/lib/client/project-path";
import { RequestError, requestJson } from "@/lib/client/request-json";
import type { SaveSampleAnswer, SaveSampleInput } from "@/lib/contract/playground";
import type { Conversation } from "@/lib/core/cases/conversation";

type SaveSampleProps = {
  project: string;
  sets: readonly { slug: string; name: string }[];
  /** Null while nothing is written. */
  conversation: Conversation | null;
  language: string;
  category: string;
};

/** Sends what is written into an evaluation set, to be labelled by someone who has not seen the scores. */
export function SaveSample({ project, sets, conversation, language, category }: SaveSampleProps) {
  const [open, setOpen] = useState(false);
  const send = useMutation({
    mutationFn: (body: SaveSampleInput) =>
      requestJson<SaveSampleAnswer>(projectPath(project, "playground", "samples"), {
        method: "POST",
        body,
      }),
  });

  function start() {
    send.reset();
    setOpen(true);
  }
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (conversation === null) return;
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "").trim();
    send.mutate({
      set: text("set"),
      messages: conversation.messages,
      model: text("model") || null,
      language: text("language") || null,
      category: text("category") || null,
    });
  }

  const saved = send.data;
  return (
    <>
      <Button variant="primary" disabled={conversation === null} onClick={start}>
        Save as sample
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Save as sample"
        description="It joins the set once it is labelled. You have seen what the scorers say of it, so someone else labels it, blind."
        footer={
          <>
            <Button onClick={() => setOpen(false)}>{saved ? "Done" : "Not now"}</Button>
            {saved === undefined ? (
              <Button variant="primary" type="submit" form="save-sample" pending={send.isPending}>
                Save
              </Button>
            ) : null}
          </>
        }
      >
        <div role="status">
          {saved === undefined ? null : <Saved project={project} answer={saved} />}
          {send.isError ? (
            <Notice tone="fail" title="It was not saved" className="mb-3.5">
              {problemOf(send.error)} What you wrote is still here.
            </Notice>
          ) : null}
        </div>
        {saved === undefined ? (
          <form id="save-sample" onSubmit={submit} className="flex flex-col gap-3.5">
            <Field label="Set">
              {(wiring) => (
                <Select {...wiring} name="set" className="w-full">
                  {sets.map(({ slug, name }) => (
                    <option key={slug} value={slug}>
                      {name}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            <div className="grid gap-3.5 sm:grid-cols-3">
              <Plain label="Language" name="language" value={language} />
              <Plain label="Category" name="category" value={category} />
              <Plain label="Model" name="model" value="" />
            </div>
          </form>
        ) : null}
      </Dialog>
    </>
  );
}

function Plain({ label, name, value }: { label: string; name: string; value: string }) {
  return (
    <Field label={label} hint="Optional.">
      {(wiring) => <Input {...wiring} name={name} defaultValue={value} maxLength={200} />}
    </Field>
  );
}

function Saved({ project, answer }: { project: string; answer: SaveSampleAnswer }) {
  return (
    <>
      <Notice
        tone={answer.known ? "neutral" : "pass"}
        title={
          answer.known ? "This conversation is there already" : "Saved: it waits to be labelled"
        }
      >
        It is not served to you for blind review.
      </Notice>
      <div className="mt-3 flex flex-wrap gap-2">
        <LinkButton href={`/p/${project}/cases/${answer.caseId}` as Route}>
          Open the case
        </LinkButton>
        <LinkButton href={`/p/${project}/review?queue=new-samples` as Route}>
          Queue of new samples
        </LinkButton>
      </div>
    </>
  );
}

/** The server's first word on where it is wrong, where it says so. */
function problemOf(error: Error): string {
  const [first] = error instanceof RequestError ? (error.problem?.problems ?? []) : [];
  return first === undefined ? error.message : `${first.path} ${first.message}.`;
}
