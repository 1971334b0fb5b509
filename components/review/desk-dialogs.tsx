"use client";

import { lazy, Suspense } from "react";
import type { Desk } from "@/lib/client/desk/create-desk";
import type { DeskCommand } from "@/lib/core/review/keymap";

export type DeskDialog = "skip" | "keys" | "commands";

const LOADERS = {
  skip: () => import("@/components/review/skip-dialog"),
  keys: () => import("@/components/review/key-sheet"),
  commands: () => import("@/components/review/command-menu"),
};

const SkipDialog = lazy(async () => ({ default: (await LOADERS.skip()).SkipDialog }));
const KeySheet = lazy(async () => ({ default: (await LOADERS.keys()).KeySheet }));
const CommandMenu = lazy(async () => ({ default: (await LOADERS.commands()).CommandMenu }));

/** Fetches the dialogs ahead, so that they open at once, and without a network. */
export function fetchDialogs(): void {
  for (const load of Object.values(LOADERS)) void load();
}

type DeskDialogsProps = {
  desk: Desk;
  dialog: DeskDialog | null;
  mac: boolean;
  singleKeys: boolean;
  onClose: () => void;
  onRun: (command: DeskCommand, path: string | undefined) => void;
};

/** The layers over the desk. Each is loaded apart, and in the page only while it is open. */
export function DeskDialogs(props: DeskDialogsProps) {
  const { desk, dialog, mac, singleKeys, onClose, onRun } = props;
  return (
    <Suspense fallback={null}>
      {dialog === "skip" ? (
        <SkipDialog
          open
          onClose={onClose}
          onSkip={(reason) => {
            onClose();
            desk.ending.skip(reason);
          }}
        />
      ) : null}
      {dialog === "keys" ? (
        <KeySheet open onClose={onClose} mac={mac} singleKeys={singleKeys} />
      ) : null}
      {dialog === "commands" ? (
        <CommandMenu
          open
          mac={mac}
          onClose={onClose}
          onRun={(command, path) => {
            onClose();
            onRun(command, path);
          }}
        />
      ) : null}
    </Suspense>
  );
}
