"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { keyPress, layerIsOpen, pressTarget } from "@/lib/client/press-target";
import type { KeyAction, KeySituation } from "@/lib/core/review/resolve-key";
import { resolveKey } from "@/lib/core/review/resolve-key";

/** How long `g` waits for its letter. */
const GO_MS = 2_000;

type DeskKeys = {
  mac: boolean;
  situation: () => Pick<KeySituation, "loading" | "singleKeys" | "hasSelection">;
  /** `g` was pressed, and its letter has not come yet. */
  onGoPending: (pending: boolean) => void;
  onAction: (action: KeyAction) => void;
  /** The key that was held is up. */
  onKeyUp: (event: KeyboardEvent) => void;
};

/** Hears the keyboard of the whole page and acts as the keymap says. */
export function useDeskKeys(keys: DeskKeys): void {
  const goTimer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function setGo(pending: boolean) {
    clearTimeout(goTimer.current);
    goTimer.current = pending ? setTimeout(() => setGo(false), GO_MS) : undefined;
    keys.onGoPending(pending);
  }

  const down = useEffectEvent((event: KeyboardEvent) => {
    if (isModifier(event.key)) return;
    const goPending = goTimer.current !== undefined;
    const target = pressTarget(document.activeElement);
    const situation = { ...keys.situation(), target, dialogOpen: layerIsOpen(), goPending };
    const action = event.defaultPrevented ? null : resolveKey(keyPress(event, keys.mac), situation);
    if (goPending) setGo(false);
    if (action === null) return;
    event.preventDefault();
    if (action.command === "go_to" && action.path === undefined) setGo(true);
    else keys.onAction(action);
  });
  const up = useEffectEvent((event: KeyboardEvent) => keys.onKeyUp(event));

  useEffect(() => {
    window.addEventListener("keydown", down);
    window.addEventListener("keyup", up);
    return () => {
      window.removeEventListener("keydown", down);
      window.removeEventListener("keyup", up);
    };
  }, []);
}

function isModifier(key: string): boolean {
  return ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock"].includes(key);
}
