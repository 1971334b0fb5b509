"use client";

import type { FormEvent } from "react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";

type DeclineDialogProps = {
  open: boolean;
  onClose: () => void;
  onDecline: (reason: string) => void;
};

const SHORTEST_REASON = 3;

/** Asks why a proposal is declined: its reviewer learns from it. */
export function DeclineDialog({ open, onClose, onDecline }: DeclineDialogProps) {
  const [missing, setMissing] = useState(false);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get("reason")).trim();
    const tooShort = reason.length < SHORTEST_REASON;
    setMissing(tooShort);
    if (!tooShort) onDecline(reason);
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Decline the proposal"
      description="It stays in the list of declined ones with your reason."
      footer={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button variant="primary" type="submit" form="decline">
            Decline
          </Button>
        </>
      }
    >
      <form id="decline" onSubmit={submit}>
        <Field
          label="Reason"
          hint="The reviewer reads it."
          error={missing ? "Say why, so that the reviewer can learn from it." : undefined}
        >
          {(wiring) => <Textarea {...wiring} name="reason" maxLength={2_000} autoFocus />}
        </Field>
      </form>
    </Dialog>
  );
}
