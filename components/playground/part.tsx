import type { ReactNode } from "react";
import { useId } from "react";

type PartProps = { title: string; aside?: ReactNode; children: ReactNode };

/** One matter of the verdicts, under its name. */
export function Part({ title, aside, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-line border-t pt-3.5">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 id={id} className="font-semibold text-sm">
          {title}
        </h3>
        {aside === undefined ? null : <span className="text-ink-3 text-xs">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
