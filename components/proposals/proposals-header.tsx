"use client";

import { ReleaseLinks } from "@/components/proposals/release-links";
import { STATE_NAMES, STATE_TABS } from "@/components/proposals/state-names";
import type { UseProposalFilter } from "@/components/proposals/use-proposal-filter";
import { Button } from "@/components/ui/button";
import { FilterChip } from "@/components/ui/filter-chip";
import { PageHeader } from "@/components/ui/page-header";
import { Segmented } from "@/components/ui/segmented";
import type { SetSummary } from "@/lib/contract/sets";

type ProposalsHeaderProps = {
  project: string;
  filter: UseProposalFilter;
  sets: readonly SetSummary[];
  mayRelease: boolean;
  onKeys: () => void;
};

/** Which proposals are shown, and what waits for a release. */
export function ProposalsHeader(props: ProposalsHeaderProps) {
  const { filter, sets } = props;
  return (
    <PageHeader
      title="Proposals"
      actions={
        <>
          {props.mayRelease ? <ReleaseLinks project={props.project} sets={sets} /> : null}
          <Button variant="quiet" shortcut="?" className="max-md:hidden" onClick={props.onKeys}>
            Keys
          </Button>
        </>
      }
    >
      <Segmented
        label="State"
        digits="never"
        className="w-80"
        choices={STATE_TABS.map((value) => ({ value, label: STATE_NAMES[value] }))}
        value={filter.state}
        onChoose={(state) => filter.change({ state, proposal: null })}
      />
      <FilterChip
        name="Set"
        value={filter.set}
        options={sets.map(({ slug, name }) => ({ value: slug, label: name }))}
        none="All sets"
        onChoose={(set) => filter.change({ set, proposal: null })}
      />
    </PageHeader>
  );
}
