import type { Route } from "next";
import Link from "next/link";
import { auditSearch } from "@/components/audit/figure-address";
import { RATE_WORDS } from "@/components/audit/rate-names";
import { classNames } from "@/components/ui/class-names";
import type { AuditPageQuery } from "@/lib/contract/audit";
import { RATE_NAMES } from "@/lib/core/audit/audit-rates";

type RateLinksProps = { project: string; query: AuditPageQuery };

/** Chooses the rate that the segments show. The choice stands in the address, beside the filters. */
export function RateLinks({ project, query }: RateLinksProps) {
  return (
    <nav aria-label="Which rate the segments show" className="flex flex-wrap gap-1">
      {RATE_NAMES.map((rate) => {
        const current = rate === query.rate;
        return (
          <Link
            key={rate}
            href={`/p/${project}/audit?${auditSearch(query, { rate })}` as Route}
            scroll={false}
            aria-current={current ? "true" : undefined}
            className={classNames(
              "inline-flex min-h-7 items-center rounded-md border px-2.5 text-sm",
              current
                ? "border-transparent bg-accent-soft font-semibold text-accent"
                : "border-line text-ink-2 hover:bg-sunken hover:text-ink",
            )}
          >
            {RATE_WORDS[rate].name}
          </Link>
        );
      })}
    </nav>
  );
}
