"use client";

import { useQuery } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { formatCount } from "@/components/ui/format-count";
import { Menu } from "@/components/ui/menu";
import type { MenuItem } from "@/components/ui/menu-item";
import { queueChoices } from "@/lib/client/queue/queue-queries";
import { MOST_SELECTED } from "@/lib/core/review/list-selection";
import type { PriorityLevel } from "@/lib/core/review/queue-filters";
import { PRIORITY_POINTS } from "@/lib/core/review/queue-filters";

type SelectionBarProps = {
  project: string;
  count: number;
  pending: boolean;
  onAssign: (userId: string | null, name: string) => void;
  onPrioritize: (level: PriorityLevel) => void;
  onRequeue: () => void;
  onClear: () => void;
};

const LEVELS: readonly PriorityLevel[] = ["urgent", "high", "normal", "low"];

/** What a lead can do with the selected cases. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, pending } = props;
  const reviewers = useQuery(queueChoices(props.project)).data?.reviewers ?? [];
  const people: MenuItem[] = [
    ...reviewers.map(
      ({ userId, name }): MenuItem => ({
        kind: "action",
        id: userId,
        label: name,
        text: name,
        disabled: pending,
        onSelect: () => props.onAssign(userId, name),
      }),
    ),
    { kind: "separator", id: "-" },
    {
      kind: "action",
      id: "nobody",
      label: "Nobody in particular",
      text: "Nobody",
      disabled: pending,
      onSelect: () => props.onAssign(null, "nobody"),
    },
  ];
  return (
    <section
      aria-label="Selected cases"
      aria-busy={pending}
      className="flex min-h-12 flex-none flex-wrap items-center gap-2 border-line border-t bg-surface px-4 py-2 shadow-raised"
    >
      <span className="mr-2 font-medium text-sm">
        {formatCount(count)} selected
        {count === MOST_SELECTED ? (
          <span className="text-ink-3">, as many as go at once</span>
        ) : null}
      </span>
      <Menu
        label="Assign to"
        side="above"
        triggerClass={buttonClass()}
        trigger={<Open>Assign</Open>}
        items={people}
      />
      <Menu
        label="Priority"
        side="above"
        triggerClass={buttonClass()}
        trigger={<Open>Priority</Open>}
        items={LEVELS.map((level) => ({
          kind: "action",
          id: level,
          label: (
            <span className="flex justify-between gap-6">
              {level}
              <span className="text-ink-3 tabular-nums">{signed(PRIORITY_POINTS[level])}</span>
            </span>
          ),
          text: level,
          disabled: pending,
          onSelect: () => props.onPrioritize(level),
        }))}
      />
      <Button onClick={props.onRequeue}>Requeue…</Button>
      <Button variant="quiet" shortcut="Esc" className="ml-auto" onClick={props.onClear}>
        Clear
      </Button>
    </section>
  );
}

function Open({ children }: { children: string }) {
  return (
    <>
      {children}
      <ChevronDown aria-hidden size={13} />
    </>
  );
}

function signed(points: number): string {
  if (points === 0) return "as it is";
  return points > 0 ? `+${points}` : `−${-points}`;
}
