"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import type { QueueView } from "@/lib/contract/queue-views";

type ViewDialogProps = {
  open: boolean;
  /** The view to be renamed; null where a new one is saved. */
  view: QueueView | null;
  /** Views whose names a new one may take over. */
  views: readonly QueueView[];
  mayShare: boolean;
  onClose: () => void;
  onNamed: (named: { name: string; shared: boolean }) => Promise<unknown>;
};

const LONGEST = 60;

/** Asks for the name of a view, and of a new one whether everyone is to have it. */
export function ViewDialog(props: ViewDialogProps) {
  const { view } = props;
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      size="sm"
      title={view === null ? "Save view" : `Rename “${view.name}”`}
      description={view === null ? "Keeps the filters, the order and the search." : undefined}
    >
      <ViewForm {...props} />
    </Dialog>
  );
}

function ViewForm({ mayShare, onClose, onNamed, view, views }: ViewDialogProps) {
  const [name, setName] = useState(view?.name ?? "");
  const [shared, setShared] = useState(false);
  const [missing, setMissing] = useState(false);
  const naming = useMutation({ mutationFn: onNamed, onSuccess: onClose });
  const replaced = view === null && replaces(views, name.trim(), shared);

  function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(name.trim() === "");
    if (name.trim() !== "") naming.mutate({ name: name.trim(), shared });
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <Field
        label="Name"
        hint={replaced ? "A view of this name gets these filters instead." : undefined}
        error={missing ? "Give it a name." : undefined}
      >
        {(wiring) => (
          <Input
            {...wiring}
            autoFocus
            autoComplete="off"
            maxLength={LONGEST}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      {view === null && mayShare ? (
        <Checkbox
          label="Share it with everyone in the project"
          checked={shared}
          onChange={(event) => setShared(event.currentTarget.checked)}
        />
      ) : null}
      {naming.error === null ? null : <Notice tone="fail">{naming.error.message}</Notice>}
      <div className="-mx-5 -mb-4 flex justify-end gap-2 border-line border-t px-5 py-3">
        <Button onClick={onClose}>Not now</Button>
        <Button variant="primary" type="submit" pending={naming.isPending}>
          {view === null ? "Save" : "Rename"}
        </Button>
      </div>
    </form>
  );
}

function replaces(views: readonly QueueView[], name: string, shared: boolean): boolean {
  const kind = shared ? "shared" : "own";
  return views.some((one) => one.kind === kind && one.name.toLowerCase() === name.toLowerCase());
}
