import type { ReactNode } from "react";
import { useId } from "react";

type PartProps = {
  number: 1 | 2 | 3 | 4;
  title: string;
  /** Where the whole of it is. */
  link?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
};

/** One part of the loop: policy, evaluation, guardrails, audit. */
export function Part({ number, title, link, foot, children }: PartProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="flex min-h-[212px] flex-col rounded-lg border border-line bg-surface px-[18px] py-3.5"
    >
      <div className="mb-2.5 flex items-baseline justify-between gap-3">
        <h2 id={id} className="font-semibold text-sm">
          {number} · {title}
        </h2>
        <span className="text-sm">{link}</span>
      </div>
      {children}
      {foot === undefined ? null : <p className="mt-auto pt-3 text-ink-3 text-sm">{foot}</p>}
    </section>
  );
}
