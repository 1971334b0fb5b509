import type { ReactNode } from "react";
import { RATE_WORDS } from "@/components/audit/rate-names";
import type { RateName } from "@/lib/core/audit/audit-rates";

/** The frame of a headline rate, as high before its figure is there, or where there is none, as with it. */
export function RateTileFrame({ name, children }: { name: RateName; children: ReactNode }) {
  return (
    <div className="-mt-px -ml-px min-h-[143px] min-w-0 border-line border-t border-l px-4 py-3.5">
      <h2 className="font-medium text-ink-2 text-xs">{RATE_WORDS[name].name}</h2>
      {children}
    </div>
  );
}
