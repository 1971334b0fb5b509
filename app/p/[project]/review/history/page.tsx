import type { Route } from "next";
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
  const { entries, next } = await orInterrupt(listOwnHistory(context, slug, cursor));
  return (
    <>
      <PageHeader title="Your history" />
      <PageBody className="max-w-[1080px]">
        {entries.length === 0 ? (
          <EmptyState
            title="You have not submitted anything yet"
            action={
              <LinkButton variant="primary" href={`/p/${slug}/review` as Route}>
                Review
              </LinkButton>
            }
          >
            What you submit stands here, to read and, until it is adjudicated or released, to
            change.
          </EmptyState>
        ) : (
          <HistoryTable project={slug} entries={entries} timeZone={timeZone} />
        )}
        {next === null ? null : (
          <LinkButton className="mt-3" href={`/p/${slug}/review/history?cursor=${next}` as Route}>
            Earlier ones
          </LinkButton>
        )}
      </PageBody>
    </>
  );
}
