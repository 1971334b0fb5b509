import type { ChoiceSource, ColumnSource } from "./choice-values";
import { isChoiceField, readChoice } from "./choice-values";
import type { ColumnRole } from "./column-roles";
import type { ChoiceField, CsvMapping } from "./csv-mapping";
import { labellers } from "./labellers";
import type { SeenText } from "./scan-file";
import { guessRules } from "./value-rules";
import { withLabel } from "./with-label";
import { withRole } from "./with-role";

/**
 * Lets a column say something more. Where that is a field of a label, what its texts mean is taken over
 * from the same field of others, and guessed at beyond that. The place after the last rater is a new one,
 * called after the column.
 */
export function addRole(
  mapping: CsvMapping,
  { column, role, values }: { column: string; role: ColumnRole; values: readonly SeenText[] },
): CsvMapping {
  if (role.kind !== "label") return withRole(mapping, column, role);
  const { field, owner } = role;
  const begun = owner === mapping.raters.length ? addRater(mapping, column) : mapping;
  const added = withRole(begun, column, role);
  if (!isChoiceField(field)) return added;
  const source = startSource(mapping, { column, field, values });
  return withLabel(added, owner, (label) => ({ ...label, [field]: source }));
}

/** Adds someone who labelled, called after a column, or after their number. */
export function addRater(mapping: CsvMapping, column: string | null): CsvMapping {
  const { raters } = mapping;
  const taken = labellers(mapping).map(({ name }) => name);
  const wanted = (column ?? "").replaceAll(/[_\s-]+/g, " ").trim() || `rater ${raters.length + 1}`;
  let name = wanted;
  for (let number = 2; taken.includes(name); number += 1) name = `${wanted} ${number}`;
  return { ...mapping, raters: [...raters, { name, label: {} }] };
}

type Start = { column: string; field: ChoiceField; values: readonly SeenText[] };

function startSource(mapping: CsvMapping, { column, field, values }: Start): ColumnSource {
  const like = likeSource(mapping, field);
  const known: ColumnSource = {
    column,
    rules: (like?.rules ?? []).filter((rule) => "startsWith" in rule || isSeen(rule.is, values)),
    otherwise: "error",
  };
  const unknown = values.filter(({ text }) => readChoice(field, known, text).by === "unknown");
  return { ...known, rules: [...guessRules(field, unknown), ...known.rules] };
}

function likeSource(mapping: CsvMapping, field: ChoiceField): ColumnSource | null {
  for (const { label } of labellers(mapping)) {
    const source: ChoiceSource | undefined = label[field];
    if (source !== undefined && "column" in source) return source;
  }
  return null;
}

function isSeen(word: string, values: readonly SeenText[]): boolean {
  return values.some(({ text }) => text === word);
}
