"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import type { NavSection } from "@/components/shell/nav-section";
import type { ProjectChoice } from "@/components/shell/project-switcher";
import { pagesWithKeys, useGlobalKeys } from "@/components/shell/use-global-keys";
import { GoHint } from "@/components/ui/go-hint";
import { commandMenuOpen } from "@/lib/client/commands/page-commands";
import { useObservable } from "@/lib/client/use-observable";
import type { Theme } from "@/lib/core/appearance/theme";

const FETCH_MS = 2_500;

const loadMenu = () => import("@/components/shell/command-menu");
const loadKeys = () => import("@/components/shell/global-keys");
const CommandMenu = lazy(async () => ({ default: (await loadMenu()).CommandMenu }));
const GlobalKeys = lazy(async () => ({ default: (await loadKeys()).GlobalKeys }));

type CommandCenterProps = {
  project: ProjectChoice;
  projects: readonly ProjectChoice[];
  sections: readonly NavSection[];
  onTheme: (theme: Theme) => void;
  onSignOut: () => void;
};

/**
 * The command menu and the keys of every page. Both are fetched once the page has come to rest, so that
 * they open at once, and without a network.
 */
export function CommandCenter(props: CommandCenterProps) {
  const { project, sections } = props;
  const pages = pagesWithKeys(project.slug, sections);
  const menu = useObservable(commandMenuOpen, (open) => open);
  const [keys, setKeys] = useState(false);
  const [asked, setAsked] = useState({ menu: false, keys: false });
  const { goPending } = useGlobalKeys(project.slug, pages, () => setKeys(true));
  useEffect(() => {
    const timer = setTimeout(() => void Promise.allSettled([loadMenu(), loadKeys()]), FETCH_MS);
    return () => clearTimeout(timer);
  }, []);
  if ((menu && !asked.menu) || (keys && !asked.keys)) {
    setAsked({ menu: asked.menu || menu, keys: asked.keys || keys });
  }
  return (
    <Suspense fallback={null}>
      {goPending ? <GoHint pages={pages} /> : null}
      {asked.menu ? (
        <CommandMenu {...props} open={menu} onClose={() => commandMenuOpen.set(false)} />
      ) : null}
      {asked.keys ? <GlobalKeys open={keys} pages={pages} onClose={() => setKeys(false)} /> : null}
    </Suspense>
  );
}
