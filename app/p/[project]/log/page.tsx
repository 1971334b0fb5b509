import type { Route } from "next";
import Link from "next/link";
import { LogTable } from "@/components/log/log-table";
import { VerifyLog } from "@/components/log/verify-log";
import { PageBody } from "@/components/shell/page-body";
import { buttonClass } from "@/components/ui/button-class";
import { chipClass } from "@/components/ui/chip-class";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { logQuery } from "@/lib/contract/log";
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
  const { entries, next, ownOnly } = await orInterrupt(listLog(context, slug, query));
  const href = (changes: Record<string, string>) =>
    `/p/${slug}/log?${new URLSearchParams({ ...query, ...changes })}`;
  const filtered = Object.keys(query).length > 0;
  return (
    <>
      <PageHeader
        title="Log"
        actions={
          ownOnly ? null : (
            <>
              <VerifyLog project={slug} />
              <a href={`/api/v1/projects/${slug}/log/export`} download className={buttonClass()}>
                JSON Lines
              </a>
            </>
          )
        }
      >
        {ownOnly ? <span className="text-ink-2 text-sm">your own entries</span> : null}
        {filtered ? (
          <Link href={`/p/${slug}/log` as Route} className={chipClass("accent", "hover:underline")}>
            filtered: show all
          </Link>
        ) : null}
      </PageHeader>
      <PageBody>
        {entries.length === 0 ? (
          <EmptyState title="No entries here">
            Every change of state writes one: labels, approvals, releases, members, keys.
          </EmptyState>
        ) : (
          <LogTable entries={entries} timeZone={project.timeZone} filterHref={href} />
        )}
        {next === null ? null : (
          <LinkButton className="mt-3" href={href({ before: next }) as Route}>
            Older entries
          </LinkButton>
        )}
      </PageBody>
    </>
  );
}
