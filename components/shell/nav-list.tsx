"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { NavSection } from "@/components/shell/nav-section";
import { currentEntry } from "@/components/shell/nav-section";
import { classNames } from "@/components/ui/class-names";
import { formatCount } from "@/components/ui/format-count";

type NavListProps = { sections: readonly NavSection[]; onNavigate?: () => void };

/** The pages, the one shown marked. Counts are read as "12 waiting". */
export function NavList({ sections, onNavigate }: NavListProps) {
  const current = currentEntry(sections, usePathname());
  return (
    <nav aria-label="Pages">
      {sections.map((section) => (
        <div key={section.id}>
          {section.heading === null ? null : (
            <h2 className="px-2 pt-3.5 pb-1 font-normal text-[0.6875rem] text-ink-3">
              {section.heading}
            </h2>
          )}
          <ul className="flex flex-col gap-0.5">
            {section.entries.map((entry) => (
              <li key={entry.id}>
                <Link
                  href={entry.href}
                  aria-current={entry.id === current ? "page" : undefined}
                  {...(onNavigate && { onClick: onNavigate })}
                  className={classNames(
                    "flex min-h-8 items-center gap-2 rounded-md px-2 max-md:min-h-11",
                    entry.id === current
                      ? "bg-surface font-medium text-ink ring-1 ring-line"
                      : "text-ink-2 hover:bg-surface hover:text-ink",
                  )}
                >
                  {entry.label}
                  {entry.count === undefined ? null : (
                    <span className="ml-auto text-ink-3 text-xs">
                      {formatCount(entry.count)}
                      <span className="sr-only"> waiting</span>
                    </span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
