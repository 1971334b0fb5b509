import type { Route } from "next";
import { LogTable } from "@/components/log/log-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { LogPage, LogQuery } from "@/lib/contract/log";

type LogListProps = {
  page: LogPage;
  query: LogQuery;
  /** The page's address, without filters. */
  path: string;
  timeZone: string;
  /** What writes an entry here. */
  about: string;
};

/** One page of a log with its way on to the older ones. */
export function LogList({ page, query, path, timeZone, about }: LogListProps) {
  const { before: _, ...filters } = query;
  const href = (changes: Record<string, string>) =>
    `${path}?${new URLSearchParams({ ...filters, ...changes })}`;
  if (page.entries.length === 0) return <EmptyState title="No entries here">{about}</EmptyState>;
  return (
    <>
      <LogTable entries={page.entries} timeZone={timeZone} filterHref={href} />
      {page.next === null ? null : (
        <LinkButton className="mt-3" href={href({ before: page.next }) as Route}>
          Older entries
        </LinkButton>
      )}
    </>
  );
}
