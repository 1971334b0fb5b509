"use client";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import type { CaseSample, ProposalDetail } from "@/lib/contract/sets";
import type { Split } from "@/lib/core/evalset/sample";
import { SPLITS } from "@/lib/core/evalset/sample";

export type Target = { set: string | null; split: Split };

type DecideBarProps = {
  proposal: ProposalDetail;
  sets: readonly { slug: string; name: string }[];
  target: Target;
  /** The case's samples in other sets, which approving takes out of them. */
  retires: readonly CaseSample[];
  /** The set is asked for, and none is chosen. */
  setMissing: boolean;
  onTarget: (target: Target) => void;
  onApprove: () => void;
  onDecline: () => void;
};

const SPLIT_NAMES: Readonly<Record<Split, string>> = {
  test: "test",
  train: "train",
  fewshot: "few-shot",
};

/** Where a proposal goes, and the decision; or why there is none to make. */
export function DecideBar(props: DecideBarProps) {
  const { proposal, target } = props;
  const { decidable, declinable, defaultSplit } = proposal;
  return (
    <footer className="flex-none border-line border-t bg-surface px-5 py-3 text-sm">
      {decidable ? (
        <div className="mb-3 grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-3">
          <Field
            label="Set"
            error={props.setMissing ? "Choose one: the label leaves it open." : undefined}
          >
            {(wiring) => (
              <Select
                {...wiring}
                data-set-choice
                className="w-full"
                value={target.set ?? ""}
                onChange={(event) =>
                  props.onTarget({ ...target, set: event.currentTarget.value || null })
                }
              >
                {target.set === null ? <option value="">Choose a set</option> : null}
                {props.sets.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label="Split">
            {(wiring) => (
              <Select
                {...wiring}
                className="w-full"
                value={target.split}
                onChange={(event) => {
                  const split = SPLITS.find((one) => one === event.currentTarget.value);
                  if (split !== undefined) props.onTarget({ ...target, split });
                }}
              >
                {SPLITS.map((split) => (
                  <option key={split} value={split}>
                    {SPLIT_NAMES[split]}
                    {split === defaultSplit ? ", as drawn" : ""}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
      ) : null}
      {decidable && props.retires.length > 0 ? (
        <Notice tone="warn" className="mb-3">
          {retiresInWords(props.retires)}
        </Notice>
      ) : null}
      <div className="flex items-center gap-2">
        <p className="mr-auto min-w-0 text-ink-2">{proposal.whyNot}</p>
        {declinable ? (
          <Button shortcut="d" onClick={props.onDecline}>
            Decline
          </Button>
        ) : null}
        {decidable ? (
          <Button variant="primary" shortcut="a" onClick={props.onApprove}>
            Approve
          </Button>
        ) : null}
      </div>
    </footer>
  );
}

/** What approving does to the other sets, as a sentence. */
function retiresInWords(samples: readonly CaseSample[]): string {
  const places = samples.map(({ set, version }) => `${set.name} (v${version})`);
  return `Approving also retires this case from ${places.join(" and ")}, where it stands under another label. Earlier releases keep it.`;
}
