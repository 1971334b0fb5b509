"use client";

import { lazy, Suspense, useState } from "react";
import { flushSync } from "react-dom";
import type { Desk } from "@/lib/client/desk/create-desk";

export type DeskDialog = "skip" | "keys";

const LOADERS = {
  skip: () => import("@/components/review/skip-dialog"),
  keys: () => import("@/components/review/key-sheet"),
};

const SkipDialog = lazy(async () => ({ default: (await LOADERS.skip()).SkipDialog }));
const KeySheet = lazy(async () => ({ default: (await LOADERS.keys()).KeySheet }));

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
};

/**
 * The layers over the desk. Each is loaded apart, and stays in the page once it was opened: a dialog
 * that is taken out of it cannot give the focus back.
 */
export function DeskDialogs(props: DeskDialogsProps) {
  const { desk, dialog, mac, singleKeys, onClose } = props;
  const [opened, setOpened] = useState<readonly DeskDialog[]>([]);
  if (dialog !== null && !opened.includes(dialog)) setOpened([...opened, dialog]);

  /** Acts once the dialog is gone and has given the focus back, so that what acts can move it. */
  function afterClosing(act: () => void) {
    flushSync(onClose);
    act();
  }

  return (
    <Suspense fallback={null}>
      {opened.includes("skip") ? (
        <SkipDialog
          open={dialog === "skip"}
          onClose={onClose}
          onSkip={(reason) => afterClosing(() => desk.ending.skip(reason))}
        />
      ) : null}
      {opened.includes("keys") ? (
        <KeySheet open={dialog === "keys"} onClose={onClose} mac={mac} singleKeys={singleKeys} />
      ) : null}
    </Suspense>
  );
}
