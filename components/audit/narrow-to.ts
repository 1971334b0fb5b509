import type { Changes } from "@/components/audit/figure-address";
import type { AuditPageQuery, Segment } from "@/lib/contract/audit";
import type { NamedSegment, SegmentKind } from "@/lib/core/audit/segment";
import { parseKinds } from "@/lib/core/audit/segment";

/** Narrows a question to one segment, also to the cases that have no value of its kind. */
export function narrowTo(query: AuditPageQuery, { kind, model, value }: Segment): Changes {
  if (kind === "week") return { week: value };
  const values = kind === "version" ? { model, version: value } : { [kind]: value };
  return { ...values, without: withoutKinds(query, values) };
}

/** Takes away the filter on a kind; a version is one of its model and goes with it. */
export function widen(query: AuditPageQuery, kind: SegmentKind): Changes {
  if (kind === "week") return { week: null };
  const gone: NamedSegment[] = kind === "model" ? ["model", "version"] : [kind];
  const left = parseKinds(query.without ?? "")?.filter((one) => !gone.includes(one)) ?? [];
  return {
    ...Object.fromEntries(gone.map((one) => [one, null])),
    without: left.length === 0 ? null : left.join(","),
  };
}

/** The kinds without a value once these values are filters too; null where there are none. */
function withoutKinds(
  query: AuditPageQuery,
  values: Partial<Record<NamedSegment, string | null>>,
): string | null {
  const kinds = new Set<string>(parseKinds(query.without ?? ""));
  for (const [kind, value] of Object.entries(values)) {
    if (value === null) kinds.add(kind);
    else kinds.delete(kind);
  }
  return kinds.size === 0 ? null : [...kinds].join(",");
}
