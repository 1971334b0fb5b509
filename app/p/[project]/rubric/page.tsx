import { ArrowLeft } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { Suspense } from "react";
import { Compared } from "@/components/guideline/compared";
import { GuidelineOrigin } from "@/components/guideline/guideline-origin";
import { Handbook } from "@/components/guideline/handbook";
import { VersionMenu } from "@/components/guideline/version-menu";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { rubricPath } from "@/lib/client/rubric-path";
import { rubricPageQuery } from "@/lib/contract/guideline";
import { can } from "@/lib/core/access/can";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { parseSearch } from "@/lib/server/search";
import { readGuideline } from "@/lib/services/guideline/read-guideline";
import { openProject } from "@/lib/services/open-project";
import { Versions } from "./versions";

export const metadata = { title: "Rubric" };

type Props = {
  params: Promise<{ project: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function RubricPage({ params, searchParams }: Props) {
  const { project: slug } = await params;
  const { compare, ...asked } = parseSearch(rubricPageQuery, await searchParams);
  const context = await getContext();
  const project = await orInterrupt(openProject(context, slug, "read_guideline"));
  const guideline = await orInterrupt(readGuideline(context, slug, asked));
  const inForce = project.guidelineVersion;
  const clock = { nowMs: context.now.getTime(), timeZone: project.timeZone };
  if (compare !== undefined) {
    const before = await orInterrupt(readGuideline(context, slug, { version: compare }));
    return (
      <>
        <PageHeader
          title="Versions compared"
          before={
            <Link href={rubricPath(slug) as Route} aria-label="Rubric" className="text-ink-3">
              <ArrowLeft aria-hidden size={16} />
            </Link>
          }
        />
        <PageBody className="max-w-[1000px]">
          <Compared before={before} after={guideline} inForce={inForce} />
        </PageBody>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title="Rubric"
        actions={<VersionMenu project={slug} shown={guideline.version} inForce={inForce} />}
      />
      <PageBody className="max-w-[1240px]">
        <Handbook
          key={guideline.version}
          project={slug}
          userId={context.actor.userId}
          guideline={guideline}
          mayEdit={
            guideline.version === inForce && can(context.actor, project.id, "edit_guideline")
          }
          origin={
            <GuidelineOrigin
              key="origin"
              project={slug}
              guideline={guideline}
              inForce={inForce}
              {...clock}
            />
          }
          versions={
            <Suspense key="versions" fallback={<Skeleton className="h-24 w-full" />}>
              <Versions project={slug} inForce={inForce} {...clock} />
            </Suspense>
          }
        />
      </PageBody>
    </>
  );
}
