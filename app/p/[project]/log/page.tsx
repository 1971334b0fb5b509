import { Suspense } from "react";
import { LogActions } from "@/components/log/log-actions";
import { LogFilterChip } from "@/components/log/log-filter-chip";
import { LogList } from "@/components/log/log-list";
import { LogSkeleton } from "@/components/log/log-skeleton";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/ui/page-header";
import type { LogQuery } from "@/lib/contract/log";
import { logQuery } from "@/lib/contract/log";
import { can } from "@/lib/core/access/can";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { parseSearch } from "@/lib/server/search";
import { listLog } from "@/lib/services/log/list-log";
import { openProject } from "@/lib/services/open-project";

export const metadata = { title: "Log" };

type Props = {
  params: Promise<{ project: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function LogPage({ params, searchParams }: Props) {
  const { project: slug } = await params;
  const query = parseSearch(logQuery, await searchParams);
  const context = await getContext();
  const project = await orInterrupt(openProject(context, slug, "read_own_log"));
  const ownOnly = !can(context.actor, project.id, "read_log");
  const path = `/p/${slug}/log`;
  return (
    <>
      <PageHeader
        title="Log"
        actions={ownOnly ? null : <LogActions api={`/api/v1/projects/${slug}/log`} />}
      >
        {ownOnly ? <span className="text-ink-2 text-sm">your own entries</span> : null}
        <LogFilterChip query={query} path={path} />
      </PageHeader>
      <PageBody>
        <Suspense key={JSON.stringify(query)} fallback={<LogSkeleton />}>
          <Entries project={slug} query={query} timeZone={project.timeZone} />
        </Suspense>
      </PageBody>
    </>
  );
}

type EntriesProps = { project: string; query: LogQuery; timeZone: string };

async function Entries({ project, query, timeZone }: EntriesProps) {
  const page = await orInterrupt(listLog(await getContext(), { project }, query));
  return (
    <LogList
      page={page}
      query={query}
      path={`/p/${project}/log`}
      timeZone={timeZone}
      about="Every change of state writes one: labels, approvals, releases, members, keys."
    />
  );
}
