"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import type { RefObject } from "react";
import { useState } from "react";
import type { ConversationHandle } from "@/components/conversation/conversation";
import type { SelectedSpan } from "@/components/conversation/read-selection";
import type { DeskDialog } from "@/components/review/desk-dialogs";
import { focusedField } from "@/components/review/focus-field";
import type { CommandScene } from "@/components/review/run-command";
import { runCommand } from "@/components/review/run-command";
import { useDeskKeys } from "@/components/review/use-desk-keys";
import { usePageCommands } from "@/lib/client/commands/page-commands";
import type { Desk } from "@/lib/client/desk/create-desk";
import type { DeskState } from "@/lib/client/desk/desk-state";
import { openOf } from "@/lib/client/desk/desk-state";
import { keyPress } from "@/lib/client/press-target";
import type { DeskSettings } from "@/lib/core/review/desk-settings";
import { keyStrokes } from "@/lib/core/review/key-stroke";
import type { DeskCommand } from "@/lib/core/review/keymap";
import { KEYMAP } from "@/lib/core/review/keymap";
import type { KeyAction } from "@/lib/core/review/resolve-key";
import type { Dimension } from "@/lib/core/rubric/label";

type Scene = {
  desk: Desk;
  project: string;
  settings: DeskSettings;
  mac: boolean;
  conversation: RefObject<ConversationHandle | null>;
};

/** Commands that mean nothing without their key: where one stands, what one chooses, what one holds. */
const BY_KEY_ALONE: readonly DeskCommand[] = [
  "previous_field",
  "next_field",
  "option",
  "leave_text",
  "go_to",
  "command_menu",
  "reveal",
];

const OFFERED = KEYMAP.filter(
  (row) => !BY_KEY_ALONE.includes(row.command) && row.withSelection !== true,
).map(({ command, keys, says }) => ({ id: command, says, keys: keys.slice(0, 1) }));

/** What the keys of the desk do, and the little that they leave on the screen. */
export function useDeskCommands({ desk, project, settings, mac, conversation }: Scene) {
  const router = useRouter();
  const [dialog, setDialog] = useState<DeskDialog | null>(null);
  const [revealedFor, setRevealedFor] = useState<string | null>(null);
  const [selected, setSelected] = useState<SelectedSpan | null>(null);

  function attach(dimension: Dimension) {
    if (selected === null) return;
    desk.form.attach({ ...selected.span, dimension });
    conversation.current?.clearSelection();
  }

  function reveal() {
    const slotId = openOf(desk.state.get())?.item.slot.id ?? null;
    setRevealedFor((now) => (settings.holdToReveal || now === null ? slotId : null));
  }

  function run(action: KeyAction) {
    const scene: CommandScene = {
      desk,
      conversation: conversation.current,
      advance: settings.advance,
      show: setDialog,
      reveal,
      attach,
      leaveText,
      goTo: (path) => router.push(`/p/${project}${path}` as Route),
    };
    runCommand(scene, action);
  }

  const { goPending } = useDeskKeys({
    mac,
    situation: () => ({
      loading: isLoading(desk.state.get()),
      singleKeys: settings.singleKeys,
      hasSelection: selected !== null,
    }),
    onAction: run,
    onKeyUp(event) {
      const up = keyStrokes(keyPress(event, mac)).includes("b");
      if (settings.holdToReveal && up) setRevealedFor(null);
    },
  });

  usePageCommands({
    heading: "Review",
    commands: OFFERED,
    run: (command) => run({ command: command as DeskCommand }),
  });

  return { attach, dialog, setDialog, goPending, revealedFor, selected, setSelected };
}

function isLoading({ view }: DeskState): boolean {
  if (view.kind === "loading") return true;
  return view.kind === "item" && view.open.phase === "committing" && !view.open.slow;
}

/** Out of a text, onto the frame of its field: from there the keys act again. */
function leaveText() {
  const { activeElement } = document;
  const field = focusedField(activeElement);
  const frame = field === null ? null : activeElement?.closest<HTMLElement>("[data-field]");
  if (frame?.hasAttribute("tabindex")) frame.focus({ preventScroll: true });
  else if (activeElement instanceof HTMLElement) activeElement.blur();
}
