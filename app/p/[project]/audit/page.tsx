import type { Route } from "next";
import { Suspense } from "react";
import { AuditFilters } from "@/components/audit/audit-filters";
import { AuditReport } from "@/components/audit/audit-report";
import { AuditSkeleton } from "@/components/audit/audit-skeleton";
import { BASIS_WORDS } from "@/components/audit/basis-names";
import { auditSearch } from "@/components/audit/figure-address";
import { FigureDrawer } from "@/components/audit/figure-drawer";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { TabLinks } from "@/components/ui/tab-links";
import type { AuditPageQuery } from "@/lib/contract/audit";
import { auditPageQuery, BASES } from "@/lib/contract/audit";
import { can } from "@/lib/core/access/can";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { parseSearch } from "@/lib/server/search";
import { readAudit } from "@/lib/services/audit/read-audit";
import { openProject } from "@/lib/services/open-project";

export const metadata = { title: "Audit" };

type Props = {
  params: Promise<{ project: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function AuditPage({ params, searchParams }: Props) {
  const { project: slug } = await params;
  const query = parseSearch(auditPageQuery, await searchParams);
  const context = await getContext();
  const project = await orInterrupt(openProject(context, slug, "read_audit"));
  const mayRate = can(context.actor, project.id, "review");
  // Another rate of the same cases leaves the figures standing until it is there.
  const counted = auditSearch(query, { rate: null });
  return (
    <>
      <PageHeader title="Audit" actions={<AuditFilters query={query} />} />
      <PageBody>
        <TabLinks
          label="Which labels the figures count"
          links={BASES.map((basis) => ({
            href: `/p/${slug}/audit?${auditSearch(query, { basis })}` as Route,
            label: BASIS_WORDS[basis].name,
            current: basis === query.basis,
          }))}
        />
        <p className="mt-3 mb-4 max-w-[92ch] text-ink-2 text-sm">{BASIS_WORDS[query.basis].says}</p>
        <FigureDrawer project={slug} timeZone={project.timeZone}>
          <Suspense
            key={counted}
            fallback={<AuditSkeleton mayRate={mayRate} hasFoot={query.basis === "human"} />}
          >
            <Figures project={slug} query={query} mayRate={mayRate} />
          </Suspense>
        </FigureDrawer>
      </PageBody>
    </>
  );
}

type FiguresProps = { project: string; query: AuditPageQuery; mayRate: boolean };

async function Figures({ project, query, mayRate }: FiguresProps) {
  const context = await getContext();
  const view = await readAudit(context, project, query);
  // Begun behind people's figures, which do not wait for it.
  const automated =
    query.basis === "human" ? readAudit(context, project, { ...query, basis: "automated" }) : null;
  return <AuditReport {...{ automated, mayRate, project, query, view }} />;
}
