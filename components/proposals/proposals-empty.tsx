import type { Route } from "next";
import type { StateTab } from "@/components/proposals/state-names";
import { NONE_IN_STATE } from "@/components/proposals/state-names";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

type ProposalsEmptyProps = {
  project: string;
  state: StateTab;
  inSet: boolean;
  onAllSets: () => void;
};

/** In place of the proposals where there are none. */
export function ProposalsEmpty({ project, state, inSet, onAllSets }: ProposalsEmptyProps) {
  const { title, says } = NONE_IN_STATE[state];
  return (
    <EmptyState
      title={title}
      action={
        inSet ? (
          <Button onClick={onAllSets}>Look in all sets</Button>
        ) : (
          <LinkButton href={`/p/${project}/queue` as Route}>Go to the queue</LinkButton>
        )
      }
    >
      {says}
    </EmptyState>
  );
}
