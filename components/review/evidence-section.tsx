import type { ReactNode } from "react";

/** A part of the evidence column with its heading. */
export function EvidenceSection({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-[7px] font-semibold text-ink-2 text-xs">{title}</h2>
      {children}
    </section>
  );
}
