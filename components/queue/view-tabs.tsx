"use client";

import { Users } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import type { MouseEvent } from "react";
import { ViewMenu } from "@/components/queue/view-menu";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { queueSearch } from "@/lib/client/queue/queue-search";
import type { QueueView } from "@/lib/contract/queue-views";

type ViewTabsProps = {
  project: string;
  views: readonly QueueView[];
  marked: QueueView | null;
  onShow: (view: QueueView) => void;
  onSave: () => void;
  onRename: (view: QueueView) => void;
  onRemove: (view: QueueView) => void;
};

/** The views of the queue in a row, the one shown marked; the way to keep what differs from all of them. */
export function ViewTabs(props: ViewTabsProps) {
  const { marked, views } = props;
  const shipped = views.filter(({ kind }) => kind === "shipped");
  const saved = views.filter(({ kind }) => kind !== "shipped");
  return (
    <div className="flex min-h-9 flex-none items-center gap-1 border-line border-b pr-4 pl-1.5">
      <nav
        aria-label="Views"
        className="-mb-px flex min-w-0 items-center gap-0.5 self-stretch overflow-x-auto [scrollbar-width:none]"
      >
        {shipped.map((view) => (
          <Tab key={view.id} view={view} {...props} />
        ))}
        {saved.length === 0 ? null : (
          <span aria-hidden className="mx-1.5 h-4 w-px flex-none bg-line-strong" />
        )}
        {saved.map((view) => (
          <Tab key={view.id} view={view} {...props} />
        ))}
      </nav>
      {marked?.mayChange ? (
        <ViewMenu view={marked} onRename={props.onRename} onRemove={props.onRemove} />
      ) : null}
      {marked === null ? (
        <Button size="sm" variant="quiet" className="flex-none" onClick={props.onSave}>
          Save view…
        </Button>
      ) : null}
    </div>
  );
}

type TabProps = Pick<ViewTabsProps, "project" | "marked" | "onShow"> & { view: QueueView };

function Tab({ marked, onShow, project, view }: TabProps) {
  const current = view.id === marked?.id;

  function onClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onShow(view);
  }

  return (
    <Link
      href={`/p/${project}/queue?${queueSearch(view.filter)}` as Route}
      prefetch={false}
      aria-current={current ? "true" : undefined}
      onClick={onClick}
      className={classNames(
        "inline-flex h-full min-h-9 flex-none items-center gap-1.5 whitespace-nowrap border-b-2 px-2.5 text-sm focus-visible:-outline-offset-2",
        current
          ? "border-accent font-medium text-ink"
          : "border-transparent text-ink-2 hover:text-ink",
      )}
    >
      {view.name}
      {view.kind === "shared" ? (
        <>
          <Users aria-hidden size={12} className="text-ink-3" />
          <span className="sr-only">, shared</span>
        </>
      ) : null}
    </Link>
  );
}
