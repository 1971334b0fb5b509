import { isChoiceField } from "./choice-values";
import type { ColumnRole } from "./column-roles";
import type { CsvMapping, LabelMapping } from "./csv-mapping";
import { withLabel } from "./with-label";

/** Lets a column say something more; another column that said it says it no longer. */
export function withRole(mapping: CsvMapping, column: string, role: ColumnRole): CsvMapping {
  const { conversation, escalation, externalId, metadata } = mapping;
  switch (role.kind) {
    case "messages":
      return { ...mapping, conversation: { kind: "messages", column } };
    case "prompt":
    case "response":
    case "system": {
      const before =
        conversation.kind === "columns"
          ? conversation
          : { kind: "columns" as const, prompt: "", response: null, system: null };
      return { ...mapping, conversation: { ...before, [role.kind]: column } };
    }
    case "id": {
      const place = `{${column}}`;
      return { ...mapping, externalId: externalId === null ? place : `${externalId}:${place}` };
    }
    case "tags":
      return { ...mapping, tags: { column, separator: mapping.tags?.separator ?? "," } };
    case "reason": {
      const severity = escalation?.severity ?? null;
      return { ...mapping, escalation: { reason: { column }, severity } };
    }
    case "severity": {
      const reason = escalation?.reason ?? { constant: "Marked in the imported file" };
      const severity = { column, rules: [], otherwise: "error" as const };
      return { ...mapping, escalation: { reason, severity } };
    }
    case "metadata":
      return metadata.includes(column) ? mapping : { ...mapping, metadata: [...metadata, column] };
    case "label":
      return withLabel(mapping, role.owner, (label) => ({
        ...label,
        [role.field]: newSource(role.field, column),
      }));
    default:
      return { ...mapping, [role.kind]: { column } };
  }
}

function newSource(field: keyof LabelMapping, column: string): object {
  if (field === "tags") return { column, separator: "," };
  return isChoiceField(field) ? { column, rules: [], otherwise: "error" } : { column };
}
