import { ACTION_NAMES } from "@/components/rubric/action-names";
import { REQUEST_LABEL_NAMES } from "@/components/rubric/request-label-names";
import { VerdictMark } from "@/components/rubric/verdict-mark";
import { Chip } from "@/components/ui/chip";
import { classNames } from "@/components/ui/class-names";
import type { QueueRow } from "@/lib/contract/queue";
import type { Action } from "@/lib/core/rubric/label";
import { DIMENSIONS } from "@/lib/core/rubric/label";

const LABEL_PLACE = "col-start-3 row-start-2 @[640px]:col-start-auto @[640px]:row-start-auto";

const BY_PEOPLE = "People’s label stands";
const BY_SCORER = "By the scorer";

/** The label of a case, people's or the scorer's: request, actions, verdicts; or, in words, that it is blind. */
export function ScoreCells({ row }: { row: QueueRow }) {
  if (row.blind) {
    return (
      <td
        colSpan={3}
        className={classNames(
          LABEL_PLACE,
          "col-span-2 min-w-0 truncate text-ink-3 @[640px]:col-span-3",
        )}
      >
        <Chip>blind</Chip> <span className="text-xs">shown after its review</span>
      </td>
    );
  }
  const source = row.labelled ? BY_PEOPLE : BY_SCORER;
  return (
    <>
      <td
        title={row.requestLabel === null ? undefined : source}
        className={classNames(LABEL_PLACE, "truncate", row.labelled && "font-medium")}
      >
        {row.labelled ? <span className="sr-only">{BY_PEOPLE}: </span> : null}
        {row.requestLabel === null ? (
          <span className="text-ink-3">{row.status === "scoring" ? "scoring" : "–"}</span>
        ) : (
          REQUEST_LABEL_NAMES[row.requestLabel]
        )}
      </td>
      <Actions source={source} expected={row.expectedAction} observed={row.observedAction} />
      <td className="col-start-4 row-start-2 grid grid-cols-[repeat(3,18px)] justify-items-center @[640px]:col-start-auto @[640px]:row-start-auto @[640px]:grid-cols-3">
        {DIMENSIONS.map((dimension) => (
          <VerdictMark key={dimension} verdict={row[dimension]} dimension={dimension} />
        ))}
      </td>
    </>
  );
}

type ActionsProps = { source: string; expected: Action | null; observed: Action | null };

/** What should have been done and what was: two signs, and words for who can't see them. */
function Actions({ source, expected, observed }: ActionsProps) {
  const differ = expected !== null && observed !== null && expected !== observed;
  const words = `should ${expected === null ? "?" : ACTION_NAMES[expected].long}, ${
    observed === null ? "did nothing to count" : ACTION_NAMES[observed].observed
  }`;
  return (
    <td title={`${source}: ${words}`} className="hidden @[640px]:block">
      <span aria-hidden className="grid w-10 grid-cols-2 text-center">
        <span className="text-ink-2">{sign(expected)}</span>
        <span className={differ ? "font-semibold text-fail" : "text-ink-2"}>{sign(observed)}</span>
      </span>
      <span className="sr-only">{words}</span>
    </td>
  );
}

function sign(action: Action | null): string {
  return action === null ? "–" : ACTION_NAMES[action].sign;
}
