import type { LedgerListLine } from "@/components/audit/ledger-lines";
import { ledgerLines } from "@/components/audit/ledger-lines";
import { formatCount } from "@/components/ui/format-count";
import type { Basis, Ledger, LedgerLine } from "@/lib/contract/audit";

type LedgerListProps = {
  ledger: Ledger;
  mayRate: boolean;
  /** The cases a line counts, with the labels of a basis; null for the one of the page. */
  href: (line: LedgerLine, basis: Basis | null) => string;
};

/** What the figures count and what they leave out. Every count that may be named opens its cases. */
export function LedgerList({ ledger, mayRate, href }: LedgerListProps) {
  return (
    <dl className="text-sm">
      {ledgerLines(mayRate).map((line) => (
        <div
          key={line.key}
          className={`flex justify-between gap-4 border-line border-t py-1.5 ${line.strong === true ? "font-semibold" : "pl-3 text-ink-2"}`}
        >
          <dt>{line.says}</dt>
          <dd>
            <Count line={line} count={ledger[line.key]} href={href} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Count(props: { line: LedgerListLine; count: number; href: LedgerListProps["href"] }) {
  const { count, line, href } = props;
  if (line.key === "withheld" || count === 0) return formatCount(count);
  return (
    <a
      href={href(line.key, line.basis ?? null)}
      data-figure
      aria-label={`${formatCount(count)} ${count === 1 ? "case" : "cases"}: ${line.figure}`}
      className="-my-1 block min-w-6 py-1 text-right underline decoration-line-strong underline-offset-2 hover:text-ink"
    >
      {formatCount(count)}
    </a>
  );
}
