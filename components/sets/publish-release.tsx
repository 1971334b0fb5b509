"use client";

import { useActionState, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Textarea } from "@/components/ui/textarea";
import type { ActionState, FormAction } from "@/lib/contract/action-state";

type PublishReleaseProps = {
  number: number;
  changes: number;
  publish: FormAction;
};

const IDLE: ActionState = { status: "idle", message: "", problems: [] };

/** Asks for notes and makes the next release of what was approved. */
export function PublishRelease({ number, changes, publish }: PublishReleaseProps) {
  const [open, setOpen] = useState(false);
  const [outcome, act, pending] = useActionState(async (before: ActionState, form: FormData) => {
    const after = await publish(before, form);
    if (after.status === "done") setOpen(false);
    return after;
  }, IDLE);
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)} disabled={changes === 0}>
        Release {number}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={`Release ${number}`}
        description={`${changes} approved ${changes === 1 ? "change goes" : "changes go"} in. A release never changes again.`}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>Not now</Button>
            <Button variant="primary" type="submit" form="publish" pending={pending}>
              Release {number}
            </Button>
          </>
        }
      >
        <form id="publish" action={act} className="flex flex-col gap-3">
          <Field label="Notes" hint="What a reader of the changelog should know. May stay empty.">
            {(wiring) => <Textarea {...wiring} name="notes" maxLength={4000} />}
          </Field>
          {outcome.status === "failed" ? <Notice tone="fail">{outcome.message}</Notice> : null}
        </form>
      </Dialog>
    </>
  );
}
