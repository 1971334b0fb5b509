import type { ReactNode } from "react";

/** Names and what they say, in two columns; of `Fact`s. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">{children}</dl>;
}

/** One line of `Facts`; without a value it is unknown. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3 text-xs leading-[1.6]">{name}</dt>
      <dd className="min-w-0">{children ?? <span className="text-ink-3">unknown</span>}</dd>
    </>
  );
}
