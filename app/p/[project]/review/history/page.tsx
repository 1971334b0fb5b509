import type { Route } from "next";
import { Suspense } from "react";
import { HistorySkeleton } from "@/components/review/history-skeleton";
import { HistoryTable } from "@/components/review/history-table";
import { PageBody } from "@/components/shell/page-body";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { historyQuery } from "@/lib/contract/desk-input";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { parseSearch } from "@/lib/server/search";
import { openProject } from "@/lib/services/open-project";
import { listOwnHistory } from "@/lib/services/review/list-own-history";

export const metadata = { title: "Your history" };

type Props = {
  params: Promise<{ project: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function HistoryPage({ params, searchParams }: Props) {
  const { project: slug } = await params;
  const { cursor = null } = parseSearch(historyQuery, await searchParams);
  const context = await getContext();
  const { timeZone } = await orInterrupt(openProject(context, slug, "review"));
  return (
    <>
      <PageHeader title="Your history" />
      <PageBody className="max-w-[1080px]">
        <Suspense key={JSON.stringify(cursor)} fallback={<HistorySkeleton />}>
          <Submissions project={slug} cursor={cursor} timeZone={timeZone} />
        </Suspense>
      </PageBody>
    </>
  );
}

type SubmissionsProps = {
  project: string;
  cursor: Parameters<typeof listOwnHistory>[2];
  timeZone: string;
};

async function Submissions({ project, cursor, timeZone }: SubmissionsProps) {
  const page = listOwnHistory(await getContext(), project, cursor);
  const { entries, next } = await orInterrupt(page);
  return (
    <>
      {entries.length === 0 ? (
        <EmptyState
          title="You have not submitted anything yet"
          action={
            <LinkButton variant="primary" href={`/p/${project}/review` as Route}>
              Review
            </LinkButton>
          }
        >
          What you submit stands here, to read and, until it is adjudicated or released, to change.
        </EmptyState>
      ) : (
        <HistoryTable project={project} entries={entries} timeZone={timeZone} />
      )}
      {next === null ? null : (
        <LinkButton className="mt-3" href={`/p/${project}/review/history?cursor=${next}` as Route}>
          Earlier ones
        </LinkButton>
      )}
    </>
  );
}
