"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast-store";
import type { MappingBase } from "@/lib/client/import/import-state";
import { mappingsQuery, saveMapping } from "@/lib/client/import/mapping-calls";
import { mappingName } from "@/lib/client/import/mapping-name";
import type { KeptMapping } from "@/lib/contract/mappings";
import type { CsvMapping } from "@/lib/core/formats/csv-mapping";

type SaveMappingProps = {
  open: boolean;
  project: string;
  content: CsvMapping;
  suggestion: string;
  kept: readonly KeptMapping[];
  onClose(): void;
  onKept(base: MappingBase): void;
};

/** Keeps the mapping under a name, for the next file of this kind and for the command line. */
export function SaveMapping({ onClose, open, ...rest }: SaveMappingProps) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="sm"
      title="Keep this mapping"
      description="The next file with these columns is recognised by it. What you say for the whole file is not kept."
    >
      <NameForm {...rest} onClose={onClose} />
    </Dialog>
  );
}

function NameForm(props: Omit<SaveMappingProps, "open">) {
  const { content, kept, onClose, onKept, project } = props;
  const id = useId();
  const client = useQueryClient();
  const [typed, setTyped] = useState(mappingName(props.suggestion));
  const name = mappingName(typed);
  const other = kept.find((one) => one.name === name);
  const save = useMutation({
    mutationFn: () => saveMapping(project, { name, content }),
    async onSuccess() {
      toast({ title: `The mapping “${name}” is kept`, tone: "pass" });
      onKept({ name, shipped: false, content });
      onClose();
      await client.invalidateQueries(mappingsQuery(project));
    },
  });
  const isShipped = other?.shipped === true;

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (name !== "" && !isShipped && !save.isPending) save.mutate();
  }
  return (
    <form id={id} onSubmit={submit} className="flex flex-col gap-3">
      <Field
        label="Name"
        hint={name === typed ? "Lower-case letters, digits and hyphens." : `Kept as ${name || "…"}`}
        error={isShipped ? `“${name}” comes with Plumbline: choose another name.` : null}
      >
        {(wiring) => (
          <Input
            {...wiring}
            value={typed}
            maxLength={80}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      {other !== undefined && !isShipped ? (
        <Notice tone="warn" title={`It takes the place of “${name}” as it was.`} />
      ) : null}
      <div role="alert" className="empty:hidden">
        {save.error === null ? null : <Notice tone="fail" title={save.error.message} />}
      </div>
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>Not now</Button>
        <Button
          type="submit"
          variant="primary"
          pending={save.isPending}
          disabled={name === "" || isShipped}
        >
          Keep
        </Button>
      </div>
    </form>
  );
}
