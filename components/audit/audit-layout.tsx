import type { ReactNode } from "react";

type AuditLayoutProps = {
  tiles: ReactNode;
  table: ReactNode;
  ledger: ReactNode;
  /** The choice of the rate that the segments show. */
  choice: ReactNode;
  segments: ReactNode;
};

/** Where the audit's figures stand, whether they are there or still being counted. */
export function AuditLayout({ tiles, table, ledger, choice, segments }: AuditLayoutProps) {
  return (
    <>
      <div className="grid grid-cols-2 overflow-hidden rounded-lg border border-line bg-surface lg:grid-cols-5">
        {tiles}
      </div>
      <div className="mt-7 grid gap-x-8 gap-y-8 xl:grid-cols-[minmax(0,1fr)_268px]">
        <div className="min-w-0">
          <h2 className="mb-1 font-semibold text-sm">What should have happened, what did</h2>
          {table}
        </div>
        <aside aria-label="What the figures count">
          <h2 className="mb-2 font-semibold text-sm">What the figures count</h2>
          {ledger}
        </aside>
      </div>
      <div className="mt-9 mb-5 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 className="font-semibold text-sm">By segment</h2>
        {choice}
      </div>
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-2">{segments}</div>
      <p className="mt-6 text-ink-3 text-xs">
        Intervals: Wilson, 95 %. Each stands for itself; read together, about one in twenty misses.
      </p>
    </>
  );
}
