"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import type { MouseEvent, ReactNode } from "react";
import { useState } from "react";
import { AuditCaseTable } from "@/components/audit/audit-case-table";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Sheet } from "@/components/ui/sheet";
import { Skeleton } from "@/components/ui/skeleton";
import { requestJson } from "@/lib/client/request-json";
import type { AuditCasesPage } from "@/lib/contract/audit";

type FigureDrawerProps = { project: string; timeZone: string; children: ReactNode };

/**
 * Opens a figure's cases beside the page instead of leaving it. The links stay links: with another
 * button, or without scripts, they lead to the same list as a page.
 */
export function FigureDrawer({ project, timeZone, children }: FigureDrawerProps) {
  const [search, setSearch] = useState<string | null>(null);

  function open(event: MouseEvent) {
    const link = (event.target as Element).closest("a[data-figure]");
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!(link instanceof HTMLAnchorElement) || !plain) return;
    event.preventDefault();
    setSearch(new URL(link.href).search);
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only catches what its links receive */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link's Enter arrives as a click */}
      <div onClick={open}>{children}</div>
      <Sheet
        open={search !== null}
        onClose={() => setSearch(null)}
        title="The cases behind this figure"
        className="w-[min(860px,94vw)]"
      >
        {search === null ? null : (
          <FigureCases project={project} timeZone={timeZone} search={search} />
        )}
      </Sheet>
    </>
  );
}

function FigureCases(props: { project: string; timeZone: string; search: string }) {
  const address = `/api/v1/projects/${props.project}/audit/cases${props.search}`;
  const query = useInfiniteQuery({
    queryKey: ["audit-cases", props.project, props.search],
    queryFn: ({ pageParam }) =>
      requestJson<AuditCasesPage>(pageParam === null ? address : `${address}&cursor=${pageParam}`),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  if (query.isPending) return <Skeleton className="h-64 w-full" />;
  if (query.isError) {
    return (
      <ErrorState
        title="The cases did not come"
        action={<Button onClick={() => void query.refetch()}>Try again</Button>}
      >
        {query.error.message}
      </ErrorState>
    );
  }
  const cases = query.data.pages.flatMap((page) => page.cases);
  return (
    <>
      <AuditCaseTable project={props.project} cases={cases} timeZone={props.timeZone} />
      {query.hasNextPage ? (
        <Button
          className="mt-3"
          pending={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          More cases
        </Button>
      ) : null}
    </>
  );
}
