import type { ReactNode } from "react";

type AsideSectionProps = { title: string; aside?: ReactNode; children: ReactNode };

/** One part of what is known about a thing, in the column beside it. */
export function AsideSection({ title, aside, children }: AsideSectionProps) {
  return (
    <section className="border-line border-b px-5 py-4 text-sm last:border-b-0">
      <h2 className="mb-2 flex items-baseline justify-between gap-3 font-semibold text-sm">
        {title}
        {aside === undefined ? null : (
          <span className="font-normal text-ink-3 text-xs">{aside}</span>
        )}
      </h2>
      {children}
    </section>
  );
}
