import type { Route } from "next";
import type { NavEntry, NavSection } from "@/components/shell/nav-section";
import type { Operation } from "@/lib/core/access/can";

type Page = { id: string; label: string; path: string; covers?: string; needs: Operation };
type PageSection = { id: string; heading: string | null; pages: readonly Page[] };

const PAGES: readonly PageSection[] = [
  {
    id: "work",
    heading: null,
    pages: [
      { id: "home", label: "Home", path: "", needs: "read_project" },
      { id: "review", label: "Review", path: "/review", needs: "review" },
      {
        id: "queue",
        label: "Queue",
        path: "/queue",
        covers: "/cases",
        needs: "read_queue_cases",
      },
      { id: "import", label: "Import", path: "/import", needs: "import_cases" },
    ],
  },
  {
    id: "evaluate",
    heading: "Evaluate",
    pages: [
      { id: "sets", label: "Sets", path: "/sets", needs: "read_sets" },
      { id: "proposals", label: "Proposals", path: "/proposals", needs: "read_proposals" },
      { id: "playground", label: "Playground", path: "/playground", needs: "read_project" },
    ],
  },
  {
    id: "govern",
    heading: "Govern",
    pages: [
      { id: "audit", label: "Audit", path: "/audit", needs: "read_audit" },
      { id: "rubric", label: "Rubric", path: "/rubric", needs: "read_guideline" },
      { id: "log", label: "Log", path: "/log", needs: "read_own_log" },
      { id: "settings", label: "Settings", path: "/settings", needs: "read_project" },
    ],
  },
];

type ProjectNavInput = { slug: string; operations: readonly Operation[] };

/** The pages of a project that this person may see, in their groups; empty groups are left out. */
export function projectNav({ slug, operations }: ProjectNavInput): NavSection[] {
  return PAGES.map(({ id, heading, pages }) => ({
    id,
    heading,
    entries: pages
      .filter((page) => operations.includes(page.needs))
      .map((page) => entry(page, slug)),
  })).filter((section) => section.entries.length > 0);
}

function entry(page: Page, slug: string): NavEntry {
  const href = `/p/${slug}${page.path}` as Route;
  return {
    id: page.id,
    label: page.label,
    href,
    ...(page.covers === undefined ? {} : { covers: `/p/${slug}${page.covers}` }),
  };
}
