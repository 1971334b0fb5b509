import type { ReactNode } from "react";
import { useId } from "react";
import { classNames } from "@/components/ui/class-names";

type PartProps = {
  number: 1 | 2 | 3 | 4;
  title: string;
  /** Where the whole of it is. */
  link?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
};

/** Where a part stands on a wide screen: the loop turns clockwise. */
const PLACES = {
  1: "lg:col-start-1 lg:row-start-1",
  2: "lg:col-start-3 lg:row-start-1",
  3: "lg:col-start-3 lg:row-start-3",
  4: "lg:col-start-1 lg:row-start-3",
};

/** One part of the loop: policy, evaluation, guardrails, audit. */
export function Part({ number, title, link, foot, children }: PartProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={classNames(
        "flex min-h-[212px] flex-col rounded-lg border border-line bg-surface px-[18px] py-3.5",
        PLACES[number],
      )}
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
