import type { AuditCasesQuery, AuditQuery } from "@/lib/contract/audit";

type Figure = Partial<Pick<AuditCasesQuery, "expected" | "outcome" | "rate" | "part">>;

/** Parts of a question to be set, or taken away where the value is null. */
export type Changes = Partial<Record<keyof AuditQuery, string | null>>;

/** Query text of the audit with some of its parts changed. */
export function auditSearch(query: AuditQuery, changes: Changes = {}): string {
  const entries = Object.entries({ ...query, ...changes }).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return new URLSearchParams(entries).toString();
}

/** Query text of the cases behind one figure. */
export function figureSearch(query: AuditQuery, figure: Figure, changes: Changes = {}): string {
  const search = new URLSearchParams(auditSearch(query, changes));
  for (const [name, value] of Object.entries(figure)) search.set(name, value);
  return search.toString();
}
