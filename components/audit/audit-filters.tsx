import { auditSearch } from "@/components/audit/figure-address";
import { widen } from "@/components/audit/narrow-to";
import { buttonClass } from "@/components/ui/button-class";
import { chipClass } from "@/components/ui/chip-class";
import { Input } from "@/components/ui/input";
import type { AuditPageQuery } from "@/lib/contract/audit";
import type { SegmentKind } from "@/lib/core/audit/segment";
import { parseKinds, SEGMENTS } from "@/lib/core/audit/segment";

/** The filters in force, each to be taken away, and the period by when a case occurred. */
export function AuditFilters({ query }: { query: AuditPageQuery }) {
  const missing: SegmentKind[] = parseKinds(query.without ?? "") ?? [];
  return (
    <div className="flex flex-wrap items-center gap-2">
      {SEGMENTS.map((kind) => {
        const value = query[kind] ?? (missing.includes(kind) ? "not given" : undefined);
        return value === undefined ? null : (
          <a
            key={kind}
            href={`?${auditSearch(query, widen(query, kind))}`}
            className={chipClass("accent", "hover:underline")}
          >
            {kind} {value} <span aria-hidden>✕</span>
            <span className="sr-only">, remove this filter</span>
          </a>
        );
      })}
      <form method="get" className="flex flex-wrap items-center gap-1.5 text-ink-2 text-xs">
        {Object.entries(query).map(([name, value]) =>
          name === "from" || name === "to" ? null : (
            <input key={name} type="hidden" name={name} value={value} />
          ),
        )}
        <label htmlFor="audit-from">from</label>
        <span className="w-[138px]">
          <Input id="audit-from" type="date" name="from" defaultValue={query.from} />
        </span>
        <label htmlFor="audit-to">to</label>
        <span className="w-[138px]">
          <Input id="audit-to" type="date" name="to" defaultValue={query.to} />
        </span>
        <button type="submit" className={buttonClass()}>
          Show
        </button>
      </form>
    </div>
  );
}
