import type { ReactNode } from "react";
import { useId } from "react";

type SectionProps = {
  title: string;
  description?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
};

/** One matter of a page of settings, with its name and what it is for. */
export function Section({ title, description, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="mb-3 flex flex-wrap items-end gap-x-4 gap-y-2">
        <div className="min-w-[20ch] flex-1">
          <h2 id={id} className="font-semibold text-base">
            {title}
          </h2>
          {description ? <p className="max-w-[72ch] text-ink-2 text-sm">{description}</p> : null}
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}
