"use client";

import { useQuery } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import { PreviewLines, TakenNote } from "@/components/queue/preview-lines";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { formatCount } from "@/components/ui/format-count";
import { Menu } from "@/components/ui/menu";
import type { MenuItem } from "@/components/ui/menu-item";
import { queueChoices } from "@/lib/client/queue/queue-queries";
import { MOST_SELECTED } from "@/lib/core/review/list-selection";
import { assignWords, priorityWords } from "@/lib/core/review/preview-words";
import type { PriorityLevel } from "@/lib/core/review/queue-filters";
import { PRIORITY_POINTS } from "@/lib/core/review/queue-filters";

type SelectionBarProps = {
  project: string;
  caseIds: readonly string[];
  pending: boolean;
  onAssign: (userId: string | null, name: string) => void;
  onPrioritize: (level: PriorityLevel) => void;
  onRequeue: () => void;
  onLabel: () => void;
  onClear: () => void;
};

const LEVELS: readonly PriorityLevel[] = ["urgent", "high", "normal", "low"];

/** What a lead can do with the selected cases; each menu says first what it would change. */
export function SelectionBar(props: SelectionBarProps) {
  const { caseIds, pending, project } = props;
  const count = caseIds.length;
  return (
    <section
      aria-label="Selected cases"
      aria-busy={pending}
      className="flex min-h-12 flex-none flex-wrap items-center gap-2 border-line border-t bg-surface px-4 py-2 shadow-raised"
    >
      <span className="mr-2 font-medium text-sm tabular-nums max-md:flex-1">
        {formatCount(count)} selected
        {count === MOST_SELECTED ? (
          <span className="text-ink-3">, as many as go at once</span>
        ) : null}
      </span>
      <div className="flex flex-wrap gap-2 max-md:order-last max-md:w-full max-md:[&_kbd]:hidden">
        <Button variant="primary" shortcut="l" onClick={props.onLabel}>
          Label…
        </Button>
        <AssignMenu {...props} />
        <Menu
          label="Priority"
          side="above"
          className="w-64"
          triggerClass={buttonClass()}
          trigger={<Open>Priority</Open>}
          items={[
            heading(<PreviewLines project={project} caseIds={caseIds} words={priorityWords} />),
            ...LEVELS.map(
              (level): MenuItem => ({
                kind: "action",
                id: level,
                label: (
                  <span className="flex justify-between gap-6">
                    {level}
                    <span className="text-ink-3 tabular-nums">
                      {signed(PRIORITY_POINTS[level])}
                    </span>
                  </span>
                ),
                text: level,
                disabled: pending,
                onSelect: () => props.onPrioritize(level),
              }),
            ),
          ]}
        />
        <Button onClick={props.onRequeue}>Requeue…</Button>
      </div>
      <Button variant="quiet" shortcut="Esc" className="ml-auto" onClick={props.onClear}>
        Clear
      </Button>
    </section>
  );
}

function AssignMenu({ caseIds, onAssign, pending, project }: SelectionBarProps) {
  const reviewers = useQuery(queueChoices(project)).data?.reviewers ?? [];
  const choice = (userId: string | null, name: string, says: string): MenuItem => ({
    kind: "action",
    id: userId ?? "nobody",
    label: (
      <>
        {says}
        <TakenNote project={project} caseIds={caseIds} userId={userId} />
      </>
    ),
    text: says,
    disabled: pending,
    onSelect: () => onAssign(userId, name),
  });
  return (
    <Menu
      label="Assign to"
      side="above"
      className="w-80"
      triggerClass={buttonClass()}
      trigger={<Open>Assign</Open>}
      items={[
        heading(<PreviewLines project={project} caseIds={caseIds} words={assignWords} />),
        ...reviewers.map(({ userId, name }) => choice(userId, name, name)),
        { kind: "separator", id: "-" },
        choice(null, "nobody", "Nobody in particular"),
      ]}
    />
  );
}

/** Its room is kept while it is counted, so that the choices stay where they are. */
function heading(lines: React.ReactNode): MenuItem {
  return { kind: "heading", id: "preview", label: <div className="min-h-9">{lines}</div> };
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
