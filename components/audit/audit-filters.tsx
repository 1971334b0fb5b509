import { auditSearch } from "@/components/audit/figure-address";
import { buttonClass } from "@/components/ui/button-class";
import { chipClass } from "@/components/ui/chip-class";
import { Input } from "@/components/ui/input";
import type { AuditQuery } from "@/lib/contract/audit";

const CHIPS = ["model", "version", "category", "language", "week"] as const;

/** The filters in force, each to be taken away, and the period by when a case occurred. */
export function AuditFilters({ query }: { query: AuditQuery }) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      {CHIPS.map((name) => {
        const value = query[name];
        return value === undefined ? null : (
          <a
            key={name}
            href={`?${auditSearch(query, { [name]: null, ...(name === "model" ? { version: null } : {}) })}`}
            className={chipClass("accent", "hover:underline")}
          >
            {name} {value} <span aria-hidden>✕</span>
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
