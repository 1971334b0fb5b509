import { formatCount } from "@/components/ui/format-count";
import { formatPercent } from "@/components/ui/format-percent";
import { Skeleton } from "@/components/ui/skeleton";
import type { AuditView } from "@/lib/contract/audit";
import type { RateName } from "@/lib/core/audit/audit-rates";

type ScorersSayProps = { name: RateName; automated: Promise<AuditView>; href: string };

/** What the scorer in force says of the same question, beside what people say; a link to its figures. */
export async function ScorersSay({ automated, href, name }: ScorersSayProps) {
  const { interval, n, positives } = (await automated).rates[name];
  return (
    <a href={href} className="rounded-sm hover:text-ink">
      {interval === null ? (
        "scorer: no cases"
      ) : (
        <>
          scorer: <b className="font-semibold text-ink-2">{formatPercent(positives / n)}</b>,{" "}
          {formatCount(positives)} of {formatCount(n)}
        </>
      )}
    </a>
  );
}

/** In its place while it is counted. */
export function ScorersSayShape() {
  return <Skeleton className="h-3 w-3/4" />;
}
