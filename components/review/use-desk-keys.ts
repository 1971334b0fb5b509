"use client";

import { useEffect, useEffectEvent } from "react";
import { isModifierKey, keyPress, layerIsOpen, pressTarget } from "@/lib/client/press-target";
import { useGoLetter } from "@/lib/client/use-go-letter";
import type { KeyAction, KeySituation } from "@/lib/core/review/resolve-key";
import { resolveKey } from "@/lib/core/review/resolve-key";

type DeskKeys = {
  mac: boolean;
  situation: () => Pick<KeySituation, "loading" | "singleKeys" | "hasSelection">;
  onAction: (action: KeyAction) => void;
  /** The key that was held is up. */
  onKeyUp: (event: KeyboardEvent) => void;
};

/**
 * Hears the keyboard of the whole page and acts as the keymap says. Gives whether `g` waits for its
 * letter.
 */
export function useDeskKeys(keys: DeskKeys): { goPending: boolean } {
  const go = useGoLetter();

  const down = useEffectEvent((event: KeyboardEvent) => {
    if (isModifierKey(event.key)) return;
    const goPending = go.waits();
    const target = pressTarget(document.activeElement);
    const situation = { ...keys.situation(), target, dialogOpen: layerIsOpen(), goPending };
    const action = event.defaultPrevented ? null : resolveKey(keyPress(event, keys.mac), situation);
    if (goPending) go.set(false);
    if (action === null) return;
    event.preventDefault();
    if (action.command === "go_to" && action.path === undefined) go.set(true);
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
  return { goPending: go.shown };
}
