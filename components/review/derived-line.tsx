import { classNames } from "@/components/ui/class-names";
import type { DerivedVerdict } from "@/lib/core/review/derived-verdict";

/** What follows from the answers so far. Its place is kept while nothing follows yet. */
export function DerivedLine({ verdict }: { verdict: DerivedVerdict | null }) {
  return (
    <output
      className={classNames(
        "flex min-h-[44px] items-center gap-2.5 rounded-md px-[11px] py-1.5 text-sm",
        look(verdict),
      )}
    >
      <span className="whitespace-nowrap font-semibold">
        <span aria-hidden>⇒ </span>
        {verdict?.name ?? "Nothing follows yet"}
      </span>
      {verdict === null ? null : (
        <span className="text-ink-2 text-xs leading-[1.3]">{verdict.because}</span>
      )}
    </output>
  );
}

function look(verdict: DerivedVerdict | null): string {
  if (verdict === null) return "border border-line border-dashed text-ink-3";
  return verdict.good ? "bg-pass-soft text-pass" : "bg-fail-soft text-fail";
}
