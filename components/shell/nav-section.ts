import type { Route } from "next";

/**
 * One page in the navigation; `count` is what waits there, where that is known. `covers` is where the
 * things it lists have their pages.
 */
export type NavEntry = { id: string; label: string; href: Route; covers?: string; count?: number };

/** A group of pages; the first has no heading. */
export type NavSection = { id: string; heading: string | null; entries: readonly NavEntry[] };

/** The entry whose page, or a page below it, has this address; the most particular wins. */
export function currentEntry(sections: readonly NavSection[], pathname: string): string | null {
  const here = sections
    .flatMap((section) => section.entries)
    .flatMap(({ id, href, covers }) => [
      { id, path: String(href) },
      ...(covers === undefined ? [] : [{ id, path: covers }]),
    ])
    .filter(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
    .sort((one, other) => other.path.length - one.path.length);
  return here[0]?.id ?? null;
}
