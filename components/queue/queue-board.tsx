"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useRef, useState } from "react";
import { CountLine } from "@/components/queue/count-line";
import { OutcomeStrip } from "@/components/queue/outcome-strip";
import { QueueFilters } from "@/components/queue/queue-filters";
import type { QueueGridHandle } from "@/components/queue/queue-grid";
import { QueueRows } from "@/components/queue/queue-rows";
import { RequeueDialog } from "@/components/queue/requeue-dialog";
import { SearchBox } from "@/components/queue/search-box";
import { SelectionBar } from "@/components/queue/selection-bar";
import { SideCase } from "@/components/queue/side-case";
import { useCaseActions } from "@/components/queue/use-case-actions";
import { useCursor } from "@/components/queue/use-cursor";
import type { FilterChange } from "@/components/queue/use-queue-filter";
import { useQueueFilter } from "@/components/queue/use-queue-filter";
import { useQueueList } from "@/components/queue/use-queue-list";
import { useSelection } from "@/components/queue/use-selection";
import { Button } from "@/components/ui/button";
import { KeyDialog } from "@/components/ui/key-dialog";
import { PageHeader } from "@/components/ui/page-header";
import { useListKeys } from "@/lib/client/use-list-keys";
import { useSettled } from "@/lib/client/use-settled";
import { useSingleKeys } from "@/lib/client/use-single-keys";
import { useWide } from "@/lib/client/use-wide";
import type { QueueCommand } from "@/lib/core/review/queue-keys";
import { QUEUE_KEYS } from "@/lib/core/review/queue-keys";

type QueueBoardProps = {
  project: string;
  timeZone: string;
  may: QueueRights;
  /** The case beside the list. */
  renderCase: (caseId: string) => ReactNode;
};

/** What this person may do here. */
export type QueueRights = { manage: boolean; review: boolean; readAll: boolean; import: boolean };

const SIDE_FROM = 1360;
/** What is passed by is not read, and so not remembered as seen. */
const SETTLE_MS = 180;

/** The queue: filters, the list, the case one is at, and what can be done with many. */
export function QueueBoard({ project, timeZone, may, renderCase }: QueueBoardProps) {
  const router = useRouter();
  const wide = useWide(SIDE_FROM);
  const { filter, filtered, change, clear } = useQueueFilter();
  const list = useQueueList(project, filter);
  const cursor = useCursor(list.rows);
  const selection = useSelection(list.rows);
  const grid = useRef<QueueGridHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const [dialog, setDialog] = useState<"requeue" | "keys" | null>(null);
  const actions = useCaseActions(project, ({ refused }) => {
    setDialog(null);
    selection.keep(refused.map(({ caseId }) => caseId));
  });
  const shownCase = useSettled(cursor.row?.id ?? null, SETTLE_MS);
  const caseIds = [...selection.ids];

  function changeFilter(changes: FilterChange) {
    selection.keep([]);
    actions.dismiss();
    change(changes);
  }
  function moveTo(index: number) {
    const last = list.rows.length - 1;
    if (last < 0) return;
    const to = Math.min(Math.max(index, 0), last);
    cursor.goTo(to);
    grid.current?.focusRow(to);
  }
  function openCase(command: "open_desk" | "open_case") {
    const { row } = cursor;
    if (row === null) return;
    const desk = command === "open_desk" && may.review && row.status === "waiting";
    const path = desk ? `review?case=${row.id}` : `cases/${row.id}`;
    router.push(`/p/${project}/${path}` as Route);
  }

  const commands: Record<QueueCommand, () => void> = {
    next: () => moveTo(cursor.index + 1),
    previous: () => moveTo(cursor.index < 0 ? 0 : cursor.index - 1),
    first: () => moveTo(0),
    last: () => moveTo(list.rows.length - 1),
    open_desk: () => openCase("open_desk"),
    open_case: () => openCase("open_case"),
    select: () => may.manage && selection.select(cursor.index, false),
    select_range: () => may.manage && selection.select(cursor.index, true),
    search: () => search.current?.focus(),
    clear: () => selection.keep([]),
    key_sheet: () => setDialog("keys"),
  };
  const singleKeys = useSingleKeys();
  useListKeys({
    heading: "Queue",
    keymap: QUEUE_KEYS,
    onCommand: (command) => commands[command](),
  });

  return (
    <div className="flex h-full flex-col">
      <PageHeader
        title="Queue"
        actions={
          <Button
            variant="quiet"
            shortcut="?"
            className="max-md:hidden"
            onClick={() => setDialog("keys")}
          >
            Keys
          </Button>
        }
      >
        <CountLine
          count={list.count}
          filter={filter}
          failed={list.countFailed}
          onRetry={list.retryCount}
        />
        <SearchBox
          inputRef={search}
          value={filter.q ?? ""}
          onSearch={(q) => changeFilter({ q: q === "" ? null : q })}
          onLeave={() => moveTo(Math.max(cursor.index, 0))}
        />
      </PageHeader>
      <div className="flex-none border-line border-b px-4 py-2">
        <QueueFilters
          project={project}
          filter={filter}
          filtered={filtered}
          readsAll={may.readAll}
          onChange={changeFilter}
          onClear={() => {
            selection.keep([]);
            clear();
          }}
        />
      </div>
      <div className="flex min-h-0 flex-1">
        <div className="flex min-w-0 flex-1 flex-col">
          <QueueRows
            ref={grid}
            project={project}
            timeZone={timeZone}
            may={may}
            list={list}
            filtered={filtered}
            currentIndex={cursor.index}
            selection={selection}
            staysHere={wide}
            onCurrent={cursor.goTo}
            onClear={clear}
            onAll={() => changeFilter({ status: "all" })}
          />
          <OutcomeStrip outcome={actions.outcome} onDismiss={actions.dismiss} />
          {caseIds.length === 0 ? null : (
            <SelectionBar
              project={project}
              count={caseIds.length}
              pending={actions.pending}
              onAssign={(userId, name) =>
                actions.act({
                  kind: "assign",
                  input: { caseIds, userId },
                  did: userId === null ? "given back to everyone" : `assigned to ${name}`,
                })
              }
              onPrioritize={(level) =>
                actions.act({
                  kind: "prioritize",
                  input: { caseIds, level },
                  did: `set to ${level} priority`,
                })
              }
              onRequeue={() => setDialog("requeue")}
              onClear={() => selection.keep([])}
            />
          )}
        </div>
        {wide ? <SideCase>{shownCase === null ? null : renderCase(shownCase)}</SideCase> : null}
      </div>
      <RequeueDialog
        project={project}
        open={dialog === "requeue"}
        count={caseIds.length}
        pending={actions.pending}
        error={
          actions.outcome !== null && "failed" in actions.outcome ? actions.outcome.failed : null
        }
        onClose={() => setDialog(null)}
        onRequeue={(input) =>
          actions.act({ kind: "requeue", input: { ...input, caseIds }, did: "requeued" })
        }
      />
      <KeyDialog
        {...singleKeys}
        open={dialog === "keys"}
        onClose={() => setDialog(null)}
        title="Keys of the queue"
        rows={QUEUE_KEYS.filter(({ command }) => may.manage || !command.startsWith("select"))}
      />
    </div>
  );
}
