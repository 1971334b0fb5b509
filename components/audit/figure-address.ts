import type { AuditCasesQuery, AuditPageQuery } from "@/lib/contract/audit";

/** Which figure is opened: its part of the address. */
export type Figure = Partial<
  Pick<AuditCasesQuery, "expected" | "outcome" | "cell" | "rate" | "part" | "line">
>;

/** Parts of a question to be set, or taken away where the value is null. */
export type Changes = Partial<Record<keyof AuditPageQuery, string | null>>;

/** Query text of the audit with some of its parts changed. */
export function auditSearch(query: AuditPageQuery, changes: Changes = {}): string {
  const entries = Object.entries({ ...query, ...changes }).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return new URLSearchParams(entries).toString();
}

/** Query text of the cases behind one figure, which names its own rate if it is one. */
export function figureSearch(query: AuditPageQuery, figure: Figure, changes: Changes = {}): string {
  const search = new URLSearchParams(auditSearch(query, { ...changes, rate: null }));
  for (const [name, value] of Object.entries(figure)) search.set(name, value);
  return search.toString();
}
