import type { ColumnRole } from "@/lib/core/formats/column-roles";
import { rolesOf } from "@/lib/core/formats/column-roles";
import type { CsvMapping } from "@/lib/core/formats/csv-mapping";

export type RoleChoice = Exclude<ColumnRole["kind"], "label"> | "label:rater" | "label:final";

/** What a column may become, in groups. */
export const ROLE_GROUPS: readonly {
  name: string;
  choices: readonly (readonly [RoleChoice, string])[];
}[] = [
  {
    name: "Conversation",
    choices: [
      ["prompt", "Prompt"],
      ["response", "Response"],
      ["system", "System prompt"],
      ["messages", "Messages (a JSON list)"],
    ],
  },
  {
    name: "About it",
    choices: [
      ["id", "Part of the id"],
      ["model", "Model"],
      ["modelVersion", "Model version"],
      ["language", "Language"],
      ["category", "Category"],
      ["occurredAt", "Time"],
      ["tags", "Tags"],
    ],
  },
  {
    name: "Labels",
    choices: [
      ["label:rater", "A person’s label"],
      ["label:final", "The final label"],
    ],
  },
  {
    name: "Escalation",
    choices: [
      ["reason", "Why a person should see it"],
      ["severity", "How severe it is"],
    ],
  },
  { name: "Kept", choices: [["metadata", "Kept as metadata"]] },
];

/** Those that a single column says for a case: choosing one for a column takes it from another. */
const SINGLE: readonly RoleChoice[] = [
  ...(["prompt", "response", "system", "messages", "model", "modelVersion", "language"] as const),
  ...(["category", "occurredAt", "tags", "reason", "severity"] as const),
];

export function roleChoice(role: ColumnRole): RoleChoice {
  if (role.kind !== "label") return role.kind;
  return role.owner === "final" ? "label:final" : "label:rater";
}

/** Which column says it now, by what it says. */
export function takenBy(
  mapping: CsvMapping,
  columns: readonly string[],
): ReadonlyMap<RoleChoice, string> {
  const taken = new Map<RoleChoice, string>();
  for (const column of columns) {
    for (const role of rolesOf(mapping, column)) taken.set(roleChoice(role), column);
  }
  return new Map([...taken].filter(([choice]) => SINGLE.includes(choice)));
}
