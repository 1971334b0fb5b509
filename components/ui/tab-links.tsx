import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type TabLink = { href: ComponentProps<typeof Link>["href"]; label: ReactNode; current: boolean };

/** Views of one thing that have addresses of their own. */
export function TabLinks({ label, links }: { label: string; links: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="flex gap-1 overflow-x-auto border-line border-b">
      {links.map((link) => (
        <Link
          key={String(link.href)}
          href={link.href}
          aria-current={link.current ? "page" : undefined}
          className={classNames(
            "-mb-px inline-flex min-h-9 items-center border-b-2 px-3 font-medium text-sm focus-visible:-outline-offset-2",
            link.current
              ? "border-accent text-ink"
              : "border-transparent text-ink-2 hover:text-ink",
          )}
        >
          {link.label}
        </Link>
      ))}
    </nav>
  );
}
