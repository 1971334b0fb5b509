import type { NavSection } from "@/components/shell/nav-section";
import type { ProjectChoice } from "@/components/shell/project-switcher";
import { THEME_NAMES } from "@/components/shell/theme-names";
import type { PaletteEntry } from "@/components/ui/command-palette";
import { keyName } from "@/components/ui/key-name";
import type { PageCommands } from "@/lib/client/commands/page-commands";
import type { QueueRow } from "@/lib/contract/queue";
import type { Theme } from "@/lib/core/appearance/theme";
import { THEMES } from "@/lib/core/appearance/theme";
import { GO_TO_KEYS } from "@/lib/core/pages/go-to-keys";

/** What the commands of every page reach. */
export type CommandSurroundings = {
  project: ProjectChoice;
  projects: readonly ProjectChoice[];
  sections: readonly NavSection[];
  page: PageCommands | null;
  mac: boolean;
  go: (path: string) => void;
  onTheme: (theme: Theme) => void;
  onSignOut: () => void;
};

/** All that can be done from here: what the page offers comes first. */
export function commandEntries(around: CommandSurroundings): PaletteEntry[] {
  return [...pageEntries(around), ...navEntries(around), ...projectEntries(around), ...own(around)];
}

/** The cases that were found, each leading to its page. */
export function caseEntries(
  cases: readonly QueueRow[],
  open: (id: string) => void,
): PaletteEntry[] {
  return cases.map(({ externalId, id, prompt }) => ({
    id: `case-${id}`,
    group: "Cases",
    says: prompt,
    note: externalId,
    onRun: () => open(id),
  }));
}

function pageEntries({ mac, page }: CommandSurroundings): PaletteEntry[] {
  if (page === null) return [];
  return page.commands.map(({ id, keys, says }) => ({
    id: `page-${id}`,
    group: page.heading,
    says,
    keys: keys.map((key) => keyName(key, mac)),
    onRun: () => page.run(id),
  }));
}

function navEntries({ go, project, sections }: CommandSurroundings): PaletteEntry[] {
  const letters = new Map(GO_TO_KEYS.map(({ key, path }) => [`/p/${project.slug}${path}`, key]));
  return sections
    .flatMap(({ entries }) => entries)
    .map(({ href, id, label }) => {
      const letter = letters.get(String(href));
      return {
        id: `go-${id}`,
        group: "Go to",
        says: label,
        ...(letter === undefined ? {} : { keys: ["g", letter] }),
        onRun: () => go(String(href)),
      };
    });
}

function projectEntries({ go, project, projects }: CommandSurroundings): PaletteEntry[] {
  return projects
    .filter(({ slug }) => slug !== project.slug)
    .map(({ isDemo, name, slug }) => ({
      id: `project-${slug}`,
      group: "Other projects",
      says: name,
      ...(isDemo ? { note: "Demo" } : {}),
      onRun: () => go(`/p/${slug}`),
    }));
}

function own({ go, onSignOut, onTheme }: CommandSurroundings): PaletteEntry[] {
  const group = "You";
  return [
    ...THEMES.map((theme) => ({
      id: `theme-${theme}`,
      group,
      says: `Theme: ${THEME_NAMES[theme].toLowerCase()}`,
      onRun: () => onTheme(theme),
    })),
    { id: "account", group, says: "Your account", onRun: () => go("/account") },
    { id: "sign-out", group, says: "Sign out", onRun: onSignOut },
  ];
}
