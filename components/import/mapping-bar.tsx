"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { KeptMappings } from "@/components/import/kept-mappings";
import { SaveMapping } from "@/components/import/save-mapping";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { MappingBase, MappingState } from "@/lib/client/import/import-state";
import { mappingsQuery } from "@/lib/client/import/mapping-calls";
import type { KeptMapping } from "@/lib/contract/mappings";
import { fittingMappings } from "@/lib/core/formats/guess-mapping";

type MappingBarProps = {
  project: string;
  state: MappingState;
  hasProblems: boolean;
  onTake(base: MappingBase | null): void;
  onKept(base: MappingBase): void;
};

// No name of a mapping begins so.
const BEGUN = ":begun";
const BY_HAND = ":by-hand";

/** Which mapping the draft began as and why, the others there are, and the way to keep this one. */
export function MappingBar({ hasProblems, onKept, onTake, project, state }: MappingBarProps) {
  const { base, because, columns, draft } = state;
  const { data: kept = [] } = useQuery(mappingsQuery(project));
  const [managing, setManaging] = useState(false);
  const [saving, setSaving] = useState(false);
  const fitting = new Set(fittingMappings(columns, kept).map(({ name }) => name));
  const changed = base !== null && JSON.stringify(base.content) !== JSON.stringify(draft);
  const own = kept.filter(({ shipped }) => !shipped);
  const shipped = kept.filter((one) => one.shipped);

  function choose(value: string) {
    if (value === BY_HAND) return onTake(null);
    const found = kept.find(({ name }) => name === value);
    if (found !== undefined) onTake(found);
  }
  const option = ({ name }: KeptMapping) => (
    <option key={name} value={name}>
      {fitting.has(name) ? name : `${name} (of other columns)`}
    </option>
  );

  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <Field label="Mapping" className="w-full sm:w-72">
        {(wiring) => (
          <Select
            {...wiring}
            className="w-full"
            value={base?.name ?? BEGUN}
            onChange={({ target }) => choose(target.value)}
          >
            <Beginning base={base} because={because} kept={kept} />
            {own.length === 0 ? null : (
              <optgroup label="Mappings of this project">{own.map(option)}</optgroup>
            )}
            <optgroup label="Come with Plumbline">{shipped.map(option)}</optgroup>
            {base === null && because.length === 0 ? null : (
              <option value={BY_HAND}>By hand, from nothing</option>
            )}
          </Select>
        )}
      </Field>
      <Button
        onClick={() => setSaving(true)}
        disabled={
          hasProblems && draft.conversation.kind === "columns" && draft.conversation.prompt === ""
        }
      >
        {changed && base?.shipped === false ? `Save “${base.name}”…` : "Save as…"}
      </Button>
      {own.length === 0 ? null : (
        <Button variant="quiet" onClick={() => setManaging(true)}>
          Manage
        </Button>
      )}
      <p className="w-full text-ink-2 text-xs">
        {because.length > 0 ? <Chip className="mr-2">guess</Chip> : null}
        {because.length > 0 ? `${because.join(" ")} Check it below.` : null}
        {changed ? ` Changed since “${base.name}”.` : null}
      </p>
      <Dialog open={managing} onClose={() => setManaging(false)} title="Mappings of this project">
        <KeptMappings project={project} />
      </Dialog>
      <SaveMapping
        open={saving}
        project={project}
        content={draft}
        suggestion={base === null || base.shipped ? stem(state.file.name) : base.name}
        kept={kept}
        onClose={() => setSaving(false)}
        onKept={onKept}
      />
    </div>
  );
}

/** What the draft began as, where the list does not name it: a guess, nothing, or before the list is there. */
function Beginning({
  base,
  because,
  kept,
}: Pick<MappingState, "base" | "because"> & { kept: readonly KeptMapping[] }) {
  if (base === null) {
    return (
      <option value={BEGUN}>{because.length > 0 ? "Guessed from the header" : "By hand"}</option>
    );
  }
  return kept.some(({ name }) => name === base.name) ? null : (
    <option value={base.name}>{base.name}</option>
  );
}

function stem(fileName: string): string {
  return fileName.replace(/\.[a-z0-9]{1,8}$/i, "");
}
