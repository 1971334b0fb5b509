import { useId } from "react";
import { DeskTextarea } from "@/components/review/desk-textarea";
import { FieldBox } from "@/components/review/field-box";
import { Kbd } from "@/components/ui/kbd";
import { FIELD_NAMES } from "@/lib/core/review/field-names";

type TextFieldProps = {
  field: "rationale" | "idealResponse";
  text: string;
  shortcut: string;
  rows: number;
  /** What is due, or what it is for. */
  hint: string | null;
  placeholder: string;
  onWrite: (field: "rationale" | "idealResponse", text: string) => void;
};

/** A text of the form, reached by its key. */
export function TextField(props: TextFieldProps) {
  const { field, text, shortcut, rows, hint, placeholder, onWrite } = props;
  const hintId = useId();
  return (
    <FieldBox
      field={field}
      label={FIELD_NAMES[field]}
      frameSays={`Press ${shortcut} to write`}
      aside={
        <span className="flex items-center gap-2">
          {hint === null ? null : <span id={hintId}>{hint}</span>}
          <Kbd>{shortcut}</Kbd>
        </span>
      }
      advice={[]}
    >
      {({ labelledBy }) => (
        <DeskTextarea
          aria-labelledby={labelledBy}
          aria-describedby={hint === null ? undefined : hintId}
          rows={rows}
          value={text}
          placeholder={placeholder}
          onChange={(event) => onWrite(field, event.target.value)}
        />
      )}
    </FieldBox>
  );
}
