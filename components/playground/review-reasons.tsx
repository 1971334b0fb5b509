import { Part } from "@/components/playground/part";
import { DOOR_NAMES } from "@/components/rubric/door-names";
import { formatPercent } from "@/components/ui/format-percent";
import type { CaseSelection } from "@/lib/core/routing/case-selection";

type ReviewReasonsProps = { selections: readonly CaseSelection[]; randomAuditRate: number };

/** Whether a person would be asked to look at such a case, and why. */
export function ReviewReasons({ selections, randomAuditRate }: ReviewReasonsProps) {
  const drawn = `The random audit draws ${formatPercent(randomAuditRate, 0)} of all cases, whatever else.`;
  return (
    <Part title="Would a person look at it?" aside={selections.length > 0 ? "yes" : "no"}>
      {selections.length === 0 ? (
        <p className="text-ink-2 text-sm">Nothing in it calls for one. {drawn}</p>
      ) : (
        <>
          <ul className="flex flex-col gap-1.5 text-sm">
            {selections.map(({ door, reason }) => (
              <li key={door}>
                <span className="font-medium">{DOOR_NAMES[door].sentence}</span>{" "}
                <span className="text-ink-2">{reason}</span>
              </li>
            ))}
          </ul>
          <p className="mt-1.5 text-ink-3 text-xs">{drawn}</p>
        </>
      )}
    </Part>
  );
}
