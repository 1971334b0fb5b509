import type { Route } from "next";
import Link from "next/link";

/** Leads to the page that has the whole of a part. */
export function PartLink({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href as Route} className="text-accent hover:underline">
      {children}
    </Link>
  );
}
