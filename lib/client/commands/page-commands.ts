"use client";

import { useEffect, useEffectEvent } from "react";
import { createObservable } from "@/lib/client/observable";

/** Something the page can do for the command menu to offer. `keys` as they are shown. */
export type PageCommand = { id: string; says: string; keys: readonly string[] };

export type PageCommands = {
  /** What they are about, such as the name of the page. */
  heading: string;
  commands: readonly PageCommand[];
  run: (id: string) => void;
};

/** What the page shown offers; null where it has no commands of its own. */
export const pageCommands = createObservable<PageCommands | null>(null);

/** Whether the command menu is open. */
export const commandMenuOpen = createObservable(false);

/** Offers the page's commands in the command menu while the page is shown. */
export function usePageCommands({ commands, heading, run }: PageCommands): void {
  const act = useEffectEvent(run);
  useEffect(() => {
    const offered = { heading, commands, run: (id: string) => act(id) };
    pageCommands.set(offered);
    return () => {
      if (pageCommands.get() === offered) pageCommands.set(null);
    };
  }, [heading, commands]);
}
