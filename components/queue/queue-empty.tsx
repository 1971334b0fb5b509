import type { Route } from "next";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

type QueueEmptyProps = {
  project: string;
  filtered: boolean;
  mayImport: boolean;
  readsAll: boolean;
  onClear: () => void;
  onAll: () => void;
};

/** In place of the rows where there are none: why, and what to do. */
export function QueueEmpty(props: QueueEmptyProps) {
  if (props.filtered) {
    return (
      <EmptyState
        title="No case fits these filters"
        action={<Button onClick={props.onClear}>Clear filters</Button>}
      >
        A blind case is found by nothing that scorers say of it, until it is reviewed.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Nothing waits for review"
      action={
        <>
          {props.readsAll ? <Button onClick={props.onAll}>Show all cases</Button> : null}
          {props.mayImport ? (
            <LinkButton href={`/p/${props.project}/import` as Route} variant="primary">
              Import cases
            </LinkButton>
          ) : null}
        </>
      }
    >
      Cases come here when they are escalated, when scorers are not sure or disagree, and when the
      random audit draws them.
    </EmptyState>
  );
}
