import type { CsvMapping, LabelMapping } from "./csv-mapping";
import { MAPPED_FIELDS } from "./csv-mapping";
import { templatePlaces } from "./fill-template";
import type { LabelOwner } from "./labellers";
import { labellers } from "./labellers";

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
  const { conversation, escalation, externalId, metadata, tags } = mapping;
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
  for (const { label, owner } of labellers(mapping)) {
    const fields = MAPPED_FIELDS.filter((field) => reads(label[field]));
    roles.push(...fields.map((field) => ({ kind: "label" as const, owner, field })));
  }
  if (metadata.includes(column)) roles.push({ kind: "metadata" });
  return roles;
}
