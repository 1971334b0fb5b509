"use client";

import { Menu as MenuIcon } from "lucide-react";
import { useState } from "react";
import { Brand } from "@/components/shell/brand";
import { CommandButton } from "@/components/shell/command-button";
import { NavList } from "@/components/shell/nav-list";
import type { NavSection } from "@/components/shell/nav-section";
import type { ProjectChoice } from "@/components/shell/project-switcher";
import { ProjectSwitcher } from "@/components/shell/project-switcher";
import type { Person } from "@/components/shell/user-menu";
import { UserMenu } from "@/components/shell/user-menu";
import { buttonClass } from "@/components/ui/button-class";
import { Sheet } from "@/components/ui/sheet";
import type { Theme } from "@/lib/core/appearance/theme";

type NarrowBarProps = {
  project: ProjectChoice;
  projects: readonly ProjectChoice[];
  sections: readonly NavSection[];
  person: Person;
  theme: Theme;
  onTheme: (theme: Theme) => void;
  onSignOut: () => void;
};

/** On a narrow screen: where one is, with the pages in a sheet. */
export function NarrowBar(props: NarrowBarProps) {
  const [open, setOpen] = useState(false);
  return (
    <header className="flex h-12 items-center gap-2 border-line border-b bg-sunken px-2 group-has-data-full-screen/frame:hidden md:hidden">
      <button
        type="button"
        aria-label="Pages"
        aria-expanded={open}
        onClick={() => setOpen(true)}
        className={buttonClass({ variant: "quiet", size: "icon" }, "size-9")}
      >
        <MenuIcon aria-hidden size={18} />
      </button>
      <span className="min-w-0 flex-1 truncate text-ink-2 text-sm">{props.project.name}</span>
      <CommandButton compact />
      <UserMenu
        person={props.person}
        theme={props.theme}
        onTheme={props.onTheme}
        onSignOut={props.onSignOut}
        side="below"
        compact
      />
      <Sheet side="left" open={open} onClose={() => setOpen(false)} title={<Brand />}>
        <ProjectSwitcher project={props.project} projects={props.projects} />
        <NavList sections={props.sections} onNavigate={() => setOpen(false)} />
      </Sheet>
    </header>
  );
}
