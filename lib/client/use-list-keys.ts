"use client";

import { useEffect, useEffectEvent } from "react";
import { deskSettings, followDeskSettings } from "@/lib/client/desk/desk-settings-store";
import { keyPress, layerIsOpen, pressTarget } from "@/lib/client/press-target";
import { useMac } from "@/lib/client/use-mac";
import type { ListKey } from "@/lib/core/review/list-keys";
import { resolveListKey } from "@/lib/core/review/list-keys";

/** Hears the keyboard of the whole page and acts as the list's keymap says. */
export function useListKeys<Command extends string>(
  keymap: readonly ListKey<Command>[],
  onCommand: (command: Command) => void,
): void {
  const mac = useMac();

  const down = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const command = resolveListKey(keymap, keyPress(event, mac), {
      target: pressTarget(document.activeElement),
      dialogOpen: layerIsOpen(),
      singleKeys: deskSettings.get().singleKeys,
    });
    if (command === null) return;
    event.preventDefault();
    onCommand(command);
  });

  useEffect(() => {
    const stopFollowing = followDeskSettings();
    window.addEventListener("keydown", down);
    return () => {
      stopFollowing();
      window.removeEventListener("keydown", down);
    };
  }, []);
}
