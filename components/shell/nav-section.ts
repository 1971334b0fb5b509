import type { Route } from "next";

/** One page in the navigation. `covers` is where the things it lists have their pages. */
export type NavEntry = { id: string; label: string; href: Route; covers?: string };

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
