"use client";

import type { ReactNode } from "react";
import { Brand } from "@/components/shell/brand";
import { CommandButton } from "@/components/shell/command-button";
import { CommandCenter } from "@/components/shell/command-center";
import { NarrowBar } from "@/components/shell/narrow-bar";
import { NavList } from "@/components/shell/nav-list";
import type { NavSection } from "@/components/shell/nav-section";
import { OfflineLine } from "@/components/shell/offline-line";
import type { ProjectChoice } from "@/components/shell/project-switcher";
import { ProjectSwitcher } from "@/components/shell/project-switcher";
import { useTheme } from "@/components/shell/use-theme";
import type { Person } from "@/components/shell/user-menu";
import { UserMenu } from "@/components/shell/user-menu";
import { Toaster } from "@/components/ui/toaster";
import type { Theme } from "@/lib/core/appearance/theme";

type AppFrameProps = {
  project: ProjectChoice;
  projects: readonly ProjectChoice[];
  sections: readonly NavSection[];
  person: Person;
  theme: Theme;
  onTheme: (theme: Theme) => Promise<void> | void;
  onSignOut: () => Promise<void> | void;
  children: ReactNode;
};

/**
 * What surrounds every page of a project. The page scrolls inside `main`; a page that fills the
 * screen (the desk) makes itself `h-full`, scrolls its own columns, and with `data-full-screen` has
 * the whole window.
 */
export function AppFrame(props: AppFrameProps) {
  const { theme, choose } = useTheme(props.theme, props.onTheme);
  const menu = {
    person: props.person,
    theme,
    onTheme: choose,
    onSignOut: () => void props.onSignOut(),
  };
  return (
    <div className="group/frame grid h-dvh grid-cols-1 grid-rows-[auto_minmax(0,1fr)] md:grid-cols-[208px_minmax(0,1fr)] md:grid-rows-1 has-data-full-screen:grid-rows-1 md:has-data-full-screen:grid-cols-1">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-accent focus:px-3 focus:py-2 focus:text-accent-ink"
      >
        Skip to the content
      </a>
      <NarrowBar
        project={props.project}
        projects={props.projects}
        sections={props.sections}
        {...menu}
      />
      <aside
        aria-label="Project"
        className="hidden min-h-0 flex-col overflow-y-auto border-line border-r bg-sunken px-2.5 py-3.5 md:flex md:group-has-data-full-screen/frame:hidden"
      >
        <div className="px-2 pb-2">
          <Brand />
        </div>
        <ProjectSwitcher project={props.project} projects={props.projects} />
        <CommandButton className="mt-1.5 w-full" />
        <div className="pt-1.5 pb-4">
          <NavList sections={props.sections} />
        </div>
        <div className="mt-auto border-line border-t pt-2">
          <UserMenu {...menu} />
        </div>
      </aside>
      <main id="content" tabIndex={-1} className="relative min-h-0 min-w-0 overflow-y-auto">
        <OfflineLine />
        {props.children}
      </main>
      <CommandCenter
        project={props.project}
        projects={props.projects}
        sections={props.sections}
        onTheme={choose}
        onSignOut={menu.onSignOut}
      />
      <Toaster />
    </div>
  );
}
