import { isChoiceField } from "./choice-values";
import type { CsvMapping, LabelMapping } from "./csv-mapping";
import { MAPPED_FIELDS } from "./csv-mapping";
import { templatePlaces } from "./fill-template";

/** Whose label: the one that stands, or that of the rater at this place. */
export type LabelOwner = "final" | number;

const CONVERSATION_PARTS = ["prompt", "response", "system"] as const;
const CASE_TEXTS = ["model", "modelVersion", "language", "category", "occurredAt"] as const;

/** One thing that a column says. A column may say several. */
export type ColumnRole =
  | { kind: (typeof CONVERSATION_PARTS)[number] | "messages" }
  | { kind: (typeof CASE_TEXTS)[number] }
  | { kind: "id" | "tags" | "metadata" | "reason" | "severity" }
  | { kind: "label"; owner: LabelOwner; field: keyof LabelMapping };

/** Everything that the mapping takes from a column. */
export function rolesOf(mapping: CsvMapping, column: string): ColumnRole[] {
  const { conversation, escalation, externalId, final, metadata, raters, tags } = mapping;
  const reads = (source: object | null | undefined) =>
    source != null && "column" in source && source.column === column;
  const roles: ColumnRole[] = [];
  if (conversation.kind === "messages") {
    if (conversation.column === column) roles.push({ kind: "messages" });
  } else {
    const parts = CONVERSATION_PARTS.filter((part) => conversation[part] === column);
    roles.push(...parts.map((kind) => ({ kind })));
  }
  if (externalId !== null && templatePlaces(externalId).includes(column)) {
    roles.push({ kind: "id" });
  }
  roles.push(...CASE_TEXTS.filter((kind) => reads(mapping[kind])).map((kind) => ({ kind })));
  if (reads(tags)) roles.push({ kind: "tags" });
  if (reads(escalation?.reason)) roles.push({ kind: "reason" });
  if (reads(escalation?.severity)) roles.push({ kind: "severity" });
  const owners = [
    ...raters.map(({ label }, owner) => ({ label, owner })),
    ...(final === null ? [] : [{ label: final.label, owner: "final" as const }]),
  ];
  for (const { label, owner } of owners) {
    const fields = MAPPED_FIELDS.filter((field) => reads(label[field]));
    roles.push(...fields.map((field) => ({ kind: "label" as const, owner, field })));
  }
  if (metadata.includes(column)) roles.push({ kind: "metadata" });
  return roles;
}

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

/** Changes the label of one owner; a final label that was not there begins. */
export function withLabel(
  mapping: CsvMapping,
  owner: LabelOwner,
  change: (label: LabelMapping) => LabelMapping,
): CsvMapping {
  if (owner === "final") {
    const final = mapping.final ?? { name: "final label", label: {} };
    return { ...mapping, final: { ...final, label: change(final.label) } };
  }
  const raters = mapping.raters.map((rater, at) =>
    at === owner ? { ...rater, label: change(rater.label) } : rater,
  );
  return { ...mapping, raters };
}

function newSource(field: keyof LabelMapping, column: string): object {
  if (field === "tags") return { column, separator: "," };
  return isChoiceField(field) ? { column, rules: [], otherwise: "error" } : { column };
}

/** Takes a column out of an id, with what stood between it and its neighbour. */
function withoutPlace(template: string | null, column: string): string | null {
  if (template === null) return null;
  const place = template
    .split(/(\{[^{}]+\})/)
    .findIndex((part) => part.startsWith("{") && part.slice(1, -1).trim() === column);
  const parts = template.split(/(\{[^{}]+\})/);
  if (place === -1) return template;
  const isFirst = parts.slice(0, place).join("") === "";
  parts.splice(isFirst ? place : place - 1, 2);
  const left = parts.join("");
  return left.trim() === "" ? null : left;
}
