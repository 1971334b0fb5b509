import type { ReactNode } from "react";
import type { DeskField } from "@/lib/core/review/desk-field";
import type { Label } from "@/lib/core/rubric/label";

/** What every field of options takes. */
export type FieldProps = {
  label: Label;
  advice: readonly string[];
  /** What stands at the right of the field's name. */
  aside?: ReactNode;
  onChoose: (field: DeskField, value: string) => void;
};
