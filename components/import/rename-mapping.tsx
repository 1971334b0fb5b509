"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Popover } from "@/components/ui/popover";
import { mappingsQuery, renameMapping } from "@/lib/client/import/mapping-calls";
import { mappingName } from "@/lib/client/import/mapping-name";
import type { KeptMapping } from "@/lib/contract/mappings";

type RenameMappingProps = { project: string; kept: KeptMapping };

/** A button that asks for another name of a mapping. A name that another has is refused. */
export function RenameMapping({ kept, project }: RenameMappingProps) {
  return (
    <Popover
      trigger="Rename"
      triggerLabel={`Rename ${kept.name}`}
      triggerClass={buttonClass({ variant: "quiet", size: "sm" })}
      label={`Rename ${kept.name}`}
      align="end"
      className="w-72"
    >
      {(close) => <NameForm project={project} kept={kept} onDone={close} />}
    </Popover>
  );
}

function NameForm({ kept, onDone, project }: RenameMappingProps & { onDone(): void }) {
  const client = useQueryClient();
  const query = mappingsQuery(project);
  const [typed, setTyped] = useState(kept.name);
  const name = mappingName(typed);
  const all = client.getQueryData(query.queryKey) ?? [];
  const isTaken = name !== kept.name && all.some((one) => one.name === name);
  const rename = useMutation({
    mutationFn: () => renameMapping(project, { from: kept.name, to: name, content: kept.content }),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries(query),
  });
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        if (name !== "" && !isTaken) rename.mutate();
      }}
    >
      <Input
        aria-label="New name"
        value={typed}
        maxLength={80}
        aria-invalid={isTaken || undefined}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div role="status" className="empty:hidden">
        {isTaken ? <Notice tone="fail" title={`There is a mapping “${name}” already.`} /> : null}
        {rename.error === null ? null : <Notice tone="fail" title={rename.error.message} />}
      </div>
      <Button
        type="submit"
        variant="primary"
        pending={rename.isPending}
        disabled={name === "" || isTaken}
      >
        {name === typed ? "Rename" : `Rename to ${name || "…"}`}
      </Button>
    </form>
  );
}
