"use client";

import Link, { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import type { NavSection } from "@/components/shell/nav-section";
import { currentEntry } from "@/components/shell/nav-section";
import { classNames } from "@/components/ui/class-names";

type NavListProps = { sections: readonly NavSection[]; onNavigate?: () => void };

/** The pages, the one shown marked; the one that is on its way says so. */
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
                  <Underway />
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** Inside a link: a mark while its page is fetched, for those that take longer than a moment. */
function Underway() {
  const { pending } = useLinkStatus();
  return (
    <span
      aria-hidden
      className={classNames(
        "ml-auto size-1.5 rounded-full bg-accent transition-opacity",
        pending ? "animate-pulse opacity-100 delay-150" : "opacity-0",
      )}
    />
  );
}
