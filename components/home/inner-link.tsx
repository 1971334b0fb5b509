import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";

/** A link within a part or a line of the home page, above the part's own. */
export function InnerLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href as Route} className="relative text-accent hover:underline">
      {children}
    </Link>
  );
}
