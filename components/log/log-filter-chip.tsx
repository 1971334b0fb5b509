import type { Route } from "next";
import Link from "next/link";
import { chipClass } from "@/components/ui/chip-class";
import type { LogQuery } from "@/lib/contract/log";

/** Says that only some entries are shown, and leads back to all. */
export function LogFilterChip({ query, path }: { query: LogQuery; path: string }) {
  const { before: _, ...filters } = query;
  const [first] = Object.entries(filters);
  if (first === undefined) return null;
  return (
    <Link href={path as Route} className={chipClass("accent", "hover:underline")}>
      one {first[0]} only: show all
    </Link>
  );
}
