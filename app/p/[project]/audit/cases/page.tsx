import type { Route } from "next";
import { Suspense } from "react";
import { AuditCaseTable } from "@/components/audit/audit-case-table";
import { AuditCasesSkeleton } from "@/components/audit/audit-cases-skeleton";
import { BASIS_WORDS } from "@/components/audit/basis-names";
import { PageBody } from "@/components/shell/page-body";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import type { AuditCasesQuery } from "@/lib/contract/audit";
import { auditCasesQuery } from "@/lib/contract/audit";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { parseSearch } from "@/lib/server/search";
import { listAuditCases } from "@/lib/services/audit/list-audit-cases";
import { openProject } from "@/lib/services/open-project";

export const metadata = { title: "Cases behind a figure" };

type Props = {
  params: Promise<{ project: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function AuditCasesPage({ params, searchParams }: Props) {
  const { project: slug } = await params;
  const search = await searchParams;
  const query = parseSearch(auditCasesQuery, search);
  const context = await getContext();
  const project = await orInterrupt(openProject(context, slug, "read_audit"));
  return (
    <>
      <PageHeader title={`Cases behind a figure · ${BASIS_WORDS[query.basis].name}`} />
      <PageBody>
        <Suspense key={JSON.stringify(query)} fallback={<AuditCasesSkeleton />}>
          <Cases project={slug} query={query} timeZone={project.timeZone} />
        </Suspense>
      </PageBody>
    </>
  );
}

type CasesProps = { project: string; query: AuditCasesQuery; timeZone: string };

async function Cases({ project, query, timeZone }: CasesProps) {
  const found = listAuditCases(await getContext(), project, query);
  const { cases, next } = await orInterrupt(found);
  const onward = new URLSearchParams({ ...(query as Record<string, string>), cursor: next ?? "" });
  return (
    <>
      {cases.length === 0 ? (
        <EmptyState title="No such case">
          Nothing in these filters counts for this figure.
        </EmptyState>
      ) : (
        <AuditCaseTable project={project} cases={cases} timeZone={timeZone} />
      )}
      {next === null ? null : (
        <LinkButton className="mt-3" href={`/p/${project}/audit/cases?${onward}` as Route}>
          More cases
        </LinkButton>
      )}
    </>
  );
}
