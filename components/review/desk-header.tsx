"use client";

import { ArrowLeft } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { DeskSettingsPopover } from "@/components/review/desk-settings-popover";
import { ItemFacts } from "@/components/review/item-facts";
import { SaveMark } from "@/components/review/save-mark";
import { UndoCountdown } from "@/components/review/undo-countdown";
import { buttonClass } from "@/components/ui/button-class";
import { Kbd } from "@/components/ui/kbd";
import type { Desk } from "@/lib/client/desk/create-desk";
import { openOf } from "@/lib/client/desk/desk-state";
import { useObservable } from "@/lib/client/use-observable";
import type { DeskSettings } from "@/lib/core/review/desk-settings";

type DeskHeaderProps = {
  desk: Desk;
  project: string;
  settings: DeskSettings;
  undoKey: string;
  onKeys: () => void;
};

/** The line above the desk: where one is, how far, whether all is saved, and the way back. */
export function DeskHeader({ desk, project, settings, undoKey, onKeys }: DeskHeaderProps) {
  const item = useObservable(desk.state, (state) => openOf(state)?.item ?? null);
  const phase = useObservable(desk.state, (state) => openOf(state)?.phase ?? null);
  const undoable = useObservable(desk.state, (state) => state.undoable);
  return (
    <header className="flex min-h-12 flex-wrap items-center gap-x-3.5 gap-y-1 border-line border-b px-4 py-1.5 sm:px-5">
      <Link
        href={`/p/${project}/review` as Route}
        aria-label="Leave the desk"
        className={buttonClass({ variant: "quiet", size: "icon" }, "-ml-2")}
      >
        <ArrowLeft aria-hidden size={16} />
      </Link>
      <h1 className="font-semibold text-base tracking-[-0.005em]">
        {item?.queue.name ?? "Review"}
      </h1>
      <Progress desk={desk} />
      {item === null ? null : (
        <div className="flex flex-wrap items-center gap-x-3.5 gap-y-1 max-sm:order-last max-sm:basis-full">
          <ItemFacts item={item} past={phase === "reading" || phase === "changing"} />
        </div>
      )}
      <span className="flex-1" />
      <SaveMark desk={desk} />
      {undoable === null ? null : (
        <UndoCountdown
          key={undoable.entryId}
          undoable={undoable}
          shortcut={undoKey}
          onUndo={() => void desk.undo.undo()}
        />
      )}
      <button
        type="button"
        onClick={onKeys}
        className={buttonClass({ variant: "quiet" }, "-mr-1 max-sm:hidden")}
      >
        <Kbd>?</Kbd> keys
      </button>
      <DeskSettingsPopover settings={settings} />
    </header>
  );
}

/** What was done today, and what is left to take. */
function Progress({ desk }: { desk: Desk }): ReactNode {
  const done = useObservable(desk.state, (state) => state.done);
  const tally = useObservable(desk.state, (state) => state.tally);
  if (tally === null) return null;
  const left = Math.max(0, tally.open - (done - tally.doneThen));
  return (
    <span className="text-ink-2 tabular-nums">
      {tally.before + done} today
      <span className="max-sm:hidden"> · {tally.open >= 1_000 ? "1,000+" : left} open</span>
    </span>
  );
}
