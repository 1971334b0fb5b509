"use client";

import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import type { ConversationHandle } from "@/components/conversation/conversation";
import type { SelectedSpan } from "@/components/conversation/read-selection";
import { DeskDialogs, fetchDialogs } from "@/components/review/desk-dialogs";
import { DeskEmpty } from "@/components/review/desk-empty";
import { DeskHeader } from "@/components/review/desk-header";
import { DeskSkeleton } from "@/components/review/desk-skeleton";
import { ItemView } from "@/components/review/item-view";
import { NoticeStrip } from "@/components/review/notice-strip";
import { useDeskCommands } from "@/components/review/use-desk-commands";
import { GoHint } from "@/components/ui/go-hint";
import { keyName } from "@/components/ui/key-name";
import { LiveRegion } from "@/components/ui/live-region";
import { createDesk } from "@/lib/client/desk/create-desk";
import { deskSettings, followDeskSettings } from "@/lib/client/desk/desk-settings-store";
import type { DeskOptions } from "@/lib/client/desk/desk-tools";
import { useMac } from "@/lib/client/use-mac";
import { useObservable } from "@/lib/client/use-observable";
import { GO_TO_KEYS } from "@/lib/core/pages/go-to-keys";

const loadPicker = () => import("@/components/review/evidence-picker");
const EvidencePicker = lazy(async () => ({ default: (await loadPicker()).EvidencePicker }));

/** What opens later is fetched once the first case stands, so that it opens without a network, too. */
function fetchAhead(): void {
  fetchDialogs();
  void loadPicker();
}

const FETCH_AHEAD_MS = 1_500;

/** The review desk: the whole of a reviewer's day on one screen. */
export function ReviewDesk(props: DeskOptions) {
  const { project } = props;
  const [desk] = useState(() => createDesk(props));
  const conversation = useRef<ConversationHandle>(null);
  const settings = useObservable(deskSettings, (all) => all);
  const view = useObservable(desk.state, (state) => state.view);
  const announcement = useObservable(desk.state, (state) => state.announcement);
  const mac = useMac();
  const commands = useDeskCommands({ desk, project, settings, mac, conversation });
  const { selected, setSelected, setDialog } = commands;

  useEffect(() => desk.start(), [desk]);
  useEffect(followDeskSettings, []);
  useEffect(() => {
    const timer = setTimeout(fetchAhead, FETCH_AHEAD_MS);
    return () => clearTimeout(timer);
  }, []);

  const select = useCallback((span: SelectedSpan | null) => setSelected(span), [setSelected]);

  return (
    <div
      data-full-screen
      data-case={view.kind === "item" ? view.open.item.case.id : undefined}
      className="relative flex h-full min-h-0 flex-col"
    >
      <DeskHeader
        desk={desk}
        project={project}
        settings={settings}
        undoKey={keyName("mod+z", mac)}
        onKeys={() => setDialog("keys")}
      />
      <div className="relative flex min-h-0 flex-1 flex-col">
        <NoticeStrip desk={desk} />
        {view.kind === "loading" ? <DeskSkeleton /> : null}
        {view.kind === "empty" || view.kind === "failed" ? (
          <DeskEmpty view={view} project={project} onRetry={desk.load} onHeld={desk.loadHeld} />
        ) : null}
        {view.kind === "item" ? (
          <ItemView
            desk={desk}
            project={project}
            open={view.open}
            settings={settings}
            revealed={commands.revealedFor === view.open.item.slot.id}
            conversation={conversation}
            onSelectSpan={select}
            onSkip={() => setDialog("skip")}
          />
        ) : null}
        {commands.goPending ? <GoHint pages={GO_TO_KEYS} /> : null}
      </div>
      <Suspense fallback={null}>
        {selected === null ? null : (
          <EvidencePicker
            key={`${selected.span.message} ${selected.span.start} ${selected.span.end}`}
            selected={selected}
            singleKeys={settings.singleKeys}
            onAttach={commands.attach}
          />
        )}
      </Suspense>
      <DeskDialogs
        desk={desk}
        dialog={commands.dialog}
        mac={mac}
        singleKeys={settings.singleKeys}
        onClose={() => setDialog(null)}
      />
      <LiveRegion>{announcement}</LiveRegion>
    </div>
  );
}
