"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent } from "react";
import type { NavSection } from "@/components/shell/nav-section";
import { commandMenuOpen } from "@/lib/client/commands/page-commands";
import { deskSettings, followDeskSettings } from "@/lib/client/desk/desk-settings-store";
import { isModifierKey, keyPress, layerIsOpen, pressTarget } from "@/lib/client/press-target";
import { useGoLetter } from "@/lib/client/use-go-letter";
import { useMac } from "@/lib/client/use-mac";
import { resolveGlobalKey } from "@/lib/core/pages/global-key";
import type { GoTo } from "@/lib/core/pages/go-to-keys";
import { GO_TO_KEYS } from "@/lib/core/pages/go-to-keys";

/** The pages in the navigation that have a letter. */
export function pagesWithKeys(project: string, sections: readonly NavSection[]): GoTo[] {
  const hrefs = new Set(sections.flatMap(({ entries }) => entries.map(({ href }) => String(href))));
  const isThere = ({ path }: GoTo) =>
    hrefs.has(`/p/${project}${path}`) || hrefs.has(`/p/${project}${path.replace(/\/[^/]*$/, "")}`);
  return GO_TO_KEYS.filter(isThere);
}

/**
 * Hears the keys that every page of a project knows, unless the page has used a press itself.
 * Gives whether `g` waits for its letter.
 */
export function useGlobalKeys(
  project: string,
  pages: readonly GoTo[],
  onKeys: () => void,
): { goPending: boolean } {
  const router = useRouter();
  const mac = useMac();
  const go = useGoLetter();

  const down = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isModifierKey(event.key)) return;
    const action = resolveGlobalKey(keyPress(event, mac), {
      target: pressTarget(document.activeElement),
      dialogOpen: layerIsOpen(),
      goPending: go.waits(),
      singleKeys: deskSettings.get().singleKeys,
      pages,
    });
    if (go.waits()) go.set(false);
    if (action === null) return;
    event.preventDefault();
    if (action.kind === "commands") commandMenuOpen.set(true);
    else if (action.kind === "go") go.set(true);
    else if (action.kind === "keys") onKeys();
    else router.push(`/p/${project}${action.path}` as Route);
  });

  useEffect(() => {
    const stopFollowing = followDeskSettings();
    window.addEventListener("keydown", down);
    return () => {
      stopFollowing();
      window.removeEventListener("keydown", down);
    };
  }, []);
  return { goPending: go.shown };
}
