import { VisibleText } from "@/components/conversation/visible-text";
import { placeId } from "@/components/import/place-id";
import { FieldError } from "@/components/ui/field-error";
import { Input } from "@/components/ui/input";
import type { MappingState } from "@/lib/client/import/import-state";
import type { Problem } from "@/lib/core/errors";
import type { CsvMapping } from "@/lib/core/formats/csv-mapping";
import { fillTemplate } from "@/lib/core/formats/fill-template";

type IdFieldProps = {
  state: MappingState;
  problems: readonly Problem[];
  onEdit(mapping: CsvMapping): void;
};

/** What the ids are made of, with the id that the first row gets. */
export function IdField({ onEdit, problems, state }: IdFieldProps) {
  const { draft } = state;
  const id = placeId("externalId");
  const error = problems.find(({ path }) => path === "externalId");
  const first = firstId(state);
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-medium text-ink-2 text-xs">
        Id of a case
      </label>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <Input
          id={id}
          value={draft.externalId ?? ""}
          placeholder="{model}:{id}"
          maxLength={500}
          spellCheck={false}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          aria-invalid={error === undefined ? undefined : true}
          onChange={({ target }) =>
            onEdit({ ...draft, externalId: target.value === "" ? null : target.value })
          }
          className="max-w-72 font-mono text-[13px]"
        />
        <output htmlFor={id} className="min-w-0 text-sm [overflow-wrap:anywhere]">
          {first === null ? null : (
            <>
              <span className="text-ink-3">first: </span>
              <VisibleText text={first} className="font-mono text-[13px]" />
            </>
          )}
        </output>
      </div>
      <p id={`${id}-hint`} className="text-ink-3 text-xs">
        Names of columns, model, modelVersion, language and category in braces. Without an id it
        follows from the content: importing the file again adds nothing.
      </p>
      {error === undefined ? null : <FieldError>{error.message}</FieldError>}
    </div>
  );
}

function firstId({ columns, defaults, draft, preview }: MappingState): string | null {
  const row = preview.csv?.rows[0];
  if (draft.externalId === null || row === undefined) return null;
  const cell = (column: string) => row.cells[columns.indexOf(column)]?.trim() ?? "";
  const filled = fillTemplate(draft.externalId, (name) => {
    if (columns.includes(name)) return cell(name) || null;
    const source =
      name === "model" || name === "modelVersion" || name === "language" || name === "category"
        ? { mapped: draft[name], whole: defaults[name] }
        : null;
    if (source === null) return null;
    if (source.mapped === null) return source.whole ?? null;
    return "column" in source.mapped ? cell(source.mapped.column) || null : source.mapped.constant;
  });
  return filled.ok ? filled.text : null;
}
