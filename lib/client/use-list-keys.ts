"use client";

import { useEffect, useEffectEvent, useMemo } from "react";
import type { PageCommand } from "@/lib/client/commands/page-commands";
import { usePageCommands } from "@/lib/client/commands/page-commands";
import { deskSettings, followDeskSettings } from "@/lib/client/desk/desk-settings-store";
import { keyPress, layerIsOpen, pressTarget } from "@/lib/client/press-target";
import { useMac } from "@/lib/client/use-mac";
import type { ListKey } from "@/lib/core/review/list-keys";
import { resolveListKey } from "@/lib/core/review/list-keys";

/** What the page offers in the command menu beside its keys. */
export type MoreCommands = { commands: readonly PageCommand[]; run: (id: string) => void };

const NO_MORE: readonly PageCommand[] = [];

type ListKeys<Command extends string> = {
  /** What the command menu calls the page. */
  heading: string;
  /** The same object for ever. */
  keymap: readonly ListKey<Command>[];
  onCommand: (command: Command) => void;
  /** Its commands the same array while they say the same. */
  more?: MoreCommands;
};

/**
 * Hears the keyboard of the whole page and acts as the list's keymap says. The command menu offers the
 * same, but for what only makes sense with a key held down.
 */
export function useListKeys<Command extends string>({
  heading,
  keymap,
  more,
  onCommand,
}: ListKeys<Command>): void {
  const mac = useMac();
  const others = more?.commands ?? NO_MORE;
  const commands = useMemo(
    () => [...keymap.filter(isOffered).map(toOffer), ...others],
    [keymap, others],
  );
  usePageCommands({
    heading,
    commands,
    run: (id) => (others.some((one) => one.id === id) ? more?.run(id) : onCommand(id as Command)),
  });

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

/** Not what a key does held down, nor what Escape takes back. */
function isOffered({ command, repeats }: ListKey<string>): boolean {
  return repeats !== true && command !== "clear";
}

function toOffer({ command, keys, says, shift }: ListKey<string>): PageCommand {
  const [key = ""] = keys;
  return { id: command, says, keys: shift === true ? ["⇧", key] : [key] };
}
