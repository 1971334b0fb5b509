import { DOOR_NAMES } from "@/components/rubric/door-names";
import { AsideSection } from "@/components/ui/aside-section";
import { Chip } from "@/components/ui/chip";
import { formatInstant } from "@/components/ui/format-instant";
import { formatPercent } from "@/components/ui/format-percent";
import type { CaseSelection } from "@/lib/contract/queue";

type CaseReasonsProps = {
  selections: readonly CaseSelection[];
  timeZone: string;
  /** Scores are held back: times and probabilities then are not known either. */
  withheld: boolean;
};

/** Why a case is looked at: each reason with its door, and how likely it was to be drawn. */
export function CaseReasons({ selections, timeZone, withheld }: CaseReasonsProps) {
  return (
    <AsideSection title="Why it is here">
      {selections.length === 0 ? (
        <p className="text-ink-3">Nothing has selected it.</p>
      ) : (
        <ul className="flex flex-col gap-2.5">
          {selections.map((selection) => (
            <li key={`${selection.door} ${selection.at} ${selection.sentence}`}>
              <div className="flex flex-wrap items-center gap-2">
                <Chip>{DOOR_NAMES[selection.door].short}</Chip>
                {selection.probability === null ? null : (
                  <span className="text-ink-3 text-xs">
                    drawn with {formatPercent(selection.probability)}
                  </span>
                )}
                {withheld ? null : (
                  <time dateTime={selection.at} className="ml-auto text-ink-3 text-xs">
                    {formatInstant(selection.at, timeZone)}
                  </time>
                )}
              </div>
              <p className="mt-1 text-ink-2">
                {selection.sentence === ""
                  ? DOOR_NAMES[selection.door].sentence
                  : selection.sentence}
              </p>
            </li>
          ))}
        </ul>
      )}
    </AsideSection>
  );
}
