import type { Route } from "next";

/** One page in the navigation; `count` is what waits there, where that is known. */
export type NavEntry = { id: string; label: string; href: Route; count?: number };

/** A group of pages; the first has no heading. */
export type NavSection = { id: string; heading: string | null; entries: readonly NavEntry[] };

/** The entry whose page, or a page below it, has this address; the most particular wins. */
export function currentEntry(sections: readonly NavSection[], pathname: string): string | null {
  const here = sections
    .flatMap((section) => section.entries)
    .filter((entry) => pathname === entry.href || pathname.startsWith(`${entry.href}/`))
    .sort((one, other) => other.href.length - one.href.length);
  return here[0]?.id ?? null;
}
