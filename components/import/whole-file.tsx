import type { RefObject } from "react";
import { DefaultsForm } from "@/components/import/defaults-form";
import { IdField } from "@/components/import/id-field";
import { readDefaults } from "@/components/import/read-defaults";
import type { MappingState } from "@/lib/client/import/import-state";
import type { ImportDefaults } from "@/lib/contract/import";
import type { Problem } from "@/lib/core/errors";
import type { CsvMapping } from "@/lib/core/formats/csv-mapping";

type WholeFileProps = {
  state: MappingState;
  problems: readonly Problem[];
  isForSet: boolean;
  form: RefObject<HTMLFormElement | null>;
  onEdit(mapping: CsvMapping): void;
  onSay(defaults: ImportDefaults): void;
};

const TEXTS = ["model", "modelVersion", "language", "category"] as const;

const NAMED = ["model", "language", "category", "occurredAt"] as const;

/** What holds for every row alike, and how the ids are made. */
export function WholeFile({ form, isForSet, onEdit, onSay, problems, state }: WholeFileProps) {
  const { draft } = state;
  const missing = NAMED.filter((field) => draft[field] === null);
  return (
    <div className="flex flex-col gap-4">
      <form
        ref={form}
        onChange={(event) => onSay(readDefaults(new FormData(event.currentTarget)))}
        onSubmit={(event) => event.preventDefault()}
      >
        <DefaultsForm
          start={state.defaults}
          missing={missing}
          needed={problems.some(({ path }) => path === "externalId") ? neededBy(state) : []}
          isForSet={isForSet}
        />
      </form>
      <IdField state={state} problems={problems} onEdit={onEdit} />
    </div>
  );
}

/** Fields that the id is made of, and nobody says yet. */
function neededBy({ columns, defaults, draft }: MappingState): string[] {
  return TEXTS.filter(
    (field) =>
      draft.externalId?.includes(`{${field}}`) &&
      !columns.includes(field) &&
      draft[field] === null &&
      defaults[field] === undefined,
  );
}
