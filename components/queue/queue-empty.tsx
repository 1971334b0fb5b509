import type { Route } from "next";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { QueueFilter } from "@/lib/contract/queue";
import { ASSIGNED_TO_ME } from "@/lib/core/review/queue-filters";
import { filterKey } from "@/lib/core/review/queue-view";

type QueueEmptyProps = {
  project: string;
  filter: QueueFilter;
  filtered: boolean;
  may: { import: boolean; readAll: boolean; review: boolean };
  onClear: () => void;
  onAll: () => void;
};

const MINE = filterKey({ assignee: ASSIGNED_TO_ME });

/** In place of the rows where there are none: why, and what to do. */
export function QueueEmpty(props: QueueEmptyProps) {
  if (filterKey({ ...props.filter, sort: "priority" }) === MINE) return <NoneOfMine {...props} />;
  return props.filtered ? <NoneFound {...props} /> : <NoneWaits {...props} />;
}

function NoneOfMine({ may, onClear, project }: QueueEmptyProps) {
  return (
    <EmptyState
      title="Nothing is assigned to you"
      action={
        <>
          <Button onClick={onClear}>Show all waiting</Button>
          {may.review ? (
            <LinkButton href={`/p/${project}/review` as Route} variant="primary">
              Review the next case
            </LinkButton>
          ) : null}
        </>
      }
    >
      A lead can reserve cases for you. Without any, you are served the most urgent that are free.
    </EmptyState>
  );
}

function NoneFound({ filter, may, onClear }: QueueEmptyProps) {
  const derived = [filter.label, filter.expected, filter.observed, filter.failed, filter.corrected];
  const byScores = derived.some((one) => one !== undefined);
  return (
    <EmptyState
      title="No case fits these filters"
      action={<Button onClick={onClear}>Clear filters</Button>}
    >
      {byScores && may.review
        ? "A blind case is found by nothing that scorers say of it, until it is reviewed."
        : null}
      {may.readAll ? null : " You are shown the cases that wait for review."}
    </EmptyState>
  );
}

function NoneWaits({ may, onAll, project }: QueueEmptyProps) {
  return (
    <EmptyState
      title="Nothing waits for review"
      action={
        may.readAll || may.import ? (
          <>
            {may.readAll ? <Button onClick={onAll}>Show all cases</Button> : null}
            {may.import ? (
              <LinkButton href={`/p/${project}/import` as Route} variant="primary">
                Import cases
              </LinkButton>
            ) : null}
          </>
        ) : undefined
      }
    >
      Cases come here when they are escalated, when scorers are not sure or disagree, and when the
      random audit draws them.
    </EmptyState>
  );
}
