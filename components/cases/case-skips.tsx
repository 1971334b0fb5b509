import { AsideSection } from "@/components/ui/aside-section";
import { formatInstant } from "@/components/ui/format-instant";
import type { CaseSkip } from "@/lib/contract/queue";
import { SKIP_REASON_SENTENCES } from "@/lib/core/review/skip-reasons";

type CaseSkipsProps = { skips: readonly CaseSkip[]; timeZone: string };

/** Who left a case to others, and why; nothing where nobody did. */
export function CaseSkips({ skips, timeZone }: CaseSkipsProps) {
  if (skips.length === 0) return null;
  return (
    <AsideSection title={`Skipped by ${skips.length}`}>
      <ul className="flex flex-col gap-2.5">
        {skips.map((skip) => (
          <li key={`${skip.rater} ${skip.at} ${skip.note}`}>
            <p className="flex flex-wrap items-baseline gap-2">
              <span className="font-medium">{skip.rater}</span>
              {skip.at === null ? null : (
                <time dateTime={skip.at} className="ml-auto text-ink-3 text-xs">
                  {formatInstant(skip.at, timeZone)}
                </time>
              )}
            </p>
            <p className="mt-1 text-ink-2">
              {skip.reason === null ? null : `${SKIP_REASON_SENTENCES[skip.reason]}. `}
              {skip.note === null ? (
                <span className="text-ink-3">What they wrote is shown after its review.</span>
              ) : (
                skip.note
              )}
            </p>
          </li>
        ))}
      </ul>
    </AsideSection>
  );
}
