import type { ColumnRole } from "./column-roles";
import type { CsvMapping } from "./csv-mapping";
import { withLabel } from "./with-label";

/** Takes one thing that a column says away; a person of whom nothing is left stays. */
export function withoutRole(mapping: CsvMapping, column: string, role: ColumnRole): CsvMapping {
  const { conversation, escalation, externalId, metadata } = mapping;
  switch (role.kind) {
    case "messages":
      return {
        ...mapping,
        conversation: { kind: "columns", prompt: "", response: null, system: null },
      };
    case "prompt":
    case "response":
    case "system": {
      if (conversation.kind !== "columns") return mapping;
      const nothing = role.kind === "prompt" ? "" : null;
      return { ...mapping, conversation: { ...conversation, [role.kind]: nothing } };
    }
    case "id":
      return { ...mapping, externalId: withoutPlace(externalId, column) };
    case "reason":
      return { ...mapping, escalation: null };
    case "severity":
      return {
        ...mapping,
        escalation: escalation === null ? null : { ...escalation, severity: null },
      };
    case "metadata":
      return { ...mapping, metadata: metadata.filter((one) => one !== column) };
    case "label":
      return withLabel(mapping, role.owner, (label) =>
        Object.fromEntries(Object.entries(label).filter(([field]) => field !== role.field)),
      );
    default:
      return { ...mapping, [role.kind]: null };
  }
}

/** Takes a column out of an id, with what stood between it and its neighbour. */
function withoutPlace(template: string | null, column: string): string | null {
  if (template === null) return null;
  const parts = template.split(/(\{[^{}]+\})/);
  const place = parts.findIndex(
    (part) => part.startsWith("{") && part.slice(1, -1).trim() === column,
  );
  if (place === -1) return template;
  const isFirst = parts.slice(0, place).join("") === "";
  parts.splice(isFirst ? place : place - 1, 2);
  const left = parts.join("");
  return left.trim() === "" ? null : left;
}
