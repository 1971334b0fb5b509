"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useRef, useState } from "react";
import { CountLine } from "@/components/queue/count-line";
import { OutcomeStrip } from "@/components/queue/outcome-strip";
import type { QueueDialog } from "@/components/queue/queue-dialogs";
import { QueueDialogs } from "@/components/queue/queue-dialogs";
import { QueueFilters } from "@/components/queue/queue-filters";
import type { QueueGridHandle } from "@/components/queue/queue-grid";
import { QueueRows } from "@/components/queue/queue-rows";
import { SearchBox } from "@/components/queue/search-box";
import { SelectionBar } from "@/components/queue/selection-bar";
import { SideCase } from "@/components/queue/side-case";
import { useCaseActions } from "@/components/queue/use-case-actions";
import { useCursor } from "@/components/queue/use-cursor";
import type { FilterChange } from "@/components/queue/use-queue-filter";
import { useQueueFilter } from "@/components/queue/use-queue-filter";
import { useQueueList } from "@/components/queue/use-queue-list";
import { useQueueViews } from "@/components/queue/use-queue-views";
import { useSelection } from "@/components/queue/use-selection";
import { ViewTabs } from "@/components/queue/view-tabs";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { useListKeys } from "@/lib/client/use-list-keys";
import { useSettled } from "@/lib/client/use-settled";
import { useWide } from "@/lib/client/use-wide";
import type { QueueView, QueueViews } from "@/lib/contract/queue-views";
import type { QueueCommand } from "@/lib/core/review/queue-keys";
import { QUEUE_KEYS } from "@/lib/core/review/queue-keys";

type QueueBoardProps = {
  project: string;
  timeZone: string;
  may: QueueRights;
  /** The views as they were when the page was asked for. */
  firstViews: QueueViews;
  /** The case beside the list. */
  renderCase: (caseId: string) => ReactNode;
};

/** What this person may do here. */
export type QueueRights = { manage: boolean; review: boolean; readAll: boolean; import: boolean };

const SIDE_FROM = 1360;
/** What is passed by is not read, and so not remembered as seen. */
const SETTLE_MS = 180;

/** The queue: views, filters, the list, the case one is at, and what can be done with many. */
export function QueueBoard(props: QueueBoardProps) {
  const { project, timeZone, may, renderCase } = props;
  const router = useRouter();
  const wide = useWide(SIDE_FROM);
  const { filter, filtered, change, clear, show } = useQueueFilter();
  const views = useQueueViews(project, filter, props.firstViews);
  const list = useQueueList(project, filter);
  const cursor = useCursor(list.rows);
  const selection = useSelection(list.rows);
  const grid = useRef<QueueGridHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const [dialog, setDialog] = useState<QueueDialog | null>(null);
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
  function showView(view: QueueView) {
    selection.keep([]);
    actions.dismiss();
    show(view.filter);
  }
  function labelCases() {
    if (!may.manage || (caseIds.length === 0 && cursor.row === null)) return;
    if (caseIds.length === 0) selection.select(cursor.index, false);
    actions.dismiss();
    setDialog({ kind: "label" });
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
    label: labelCases,
    search: () => search.current?.focus(),
    clear: () => selection.keep([]),
    key_sheet: () => setDialog({ kind: "keys" }),
  };
  useListKeys({
    heading: "Queue",
    keymap: QUEUE_KEYS,
    onCommand: (command) => commands[command](),
    more: {
      commands: views.commands,
      run(id) {
        const view = views.views.find((one) => `view-${one.id}` === id);
        if (view !== undefined) showView(view);
      },
    },
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
            onClick={() => setDialog({ kind: "keys" })}
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
      <ViewTabs
        project={project}
        views={views.views}
        marked={views.marked}
        onShow={showView}
        onSave={() => setDialog({ kind: "save_view" })}
        onRename={(view) => setDialog({ kind: "rename_view", view })}
        onRemove={views.remove}
      />
      <div className="flex-none border-line border-b px-4 py-2">
        <QueueFilters
          project={project}
          filter={filter}
          filtered={filtered}
          readsAll={may.readAll}
          reviews={may.review}
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
            filter={filter}
            filtered={filtered}
            currentIndex={cursor.index}
            selection={selection}
            staysHere={wide}
            onCurrent={cursor.goTo}
            onClear={clear}
            onAll={() => changeFilter({ status: "all" })}
          />
          <OutcomeStrip
            outcome={actions.outcome}
            pending={actions.pending}
            onUndo={actions.undo}
            onDismiss={actions.dismiss}
          />
          {caseIds.length === 0 ? null : (
            <SelectionBar
              project={project}
              caseIds={caseIds}
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
              onRequeue={() => setDialog({ kind: "requeue" })}
              onLabel={labelCases}
              onClear={() => selection.keep([])}
            />
          )}
        </div>
        {wide ? <SideCase>{shownCase === null ? null : renderCase(shownCase)}</SideCase> : null}
      </div>
      <QueueDialogs
        project={project}
        dialog={dialog}
        mayManage={may.manage}
        caseIds={caseIds}
        actions={actions}
        views={views}
        onClose={() => setDialog(null)}
      />
    </div>
  );
}
