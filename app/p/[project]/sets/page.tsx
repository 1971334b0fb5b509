import type { Route } from "next";
import { cache, Suspense } from "react";
import { SetList } from "@/components/sets/set-list";
import { SetListSkeleton } from "@/components/sets/set-skeleton";
import { PageBody } from "@/components/shell/page-body";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { openProject } from "@/lib/services/open-project";
import { listSets } from "@/lib/services/sets/list-sets";

export const metadata = { title: "Sets" };

/** Read once, for the list and for the count of proposals. */
const setsOf = cache(async (project: string) => orInterrupt(listSets(await getContext(), project)));

export default async function SetsPage({ params }: { params: Promise<{ project: string }> }) {
  const { project: slug } = await params;
  const context = await getContext();
  const project = await orInterrupt(openProject(context, slug, "read_sets"));
  return (
    <>
      <PageHeader
        title="Sets"
        actions={
          <LinkButton href={`/p/${slug}/proposals` as Route}>
            Proposals
            <Suspense fallback={null}>
              <Proposed project={slug} />
            </Suspense>
          </LinkButton>
        }
      />
      <PageBody className="max-w-[1080px]">
        <Suspense fallback={<SetListSkeleton />}>
          <List project={slug} timeZone={project.timeZone} />
        </Suspense>
      </PageBody>
    </>
  );
}

async function List({ project, timeZone }: { project: string; timeZone: string }) {
  const nowMs = (await getContext()).now.getTime();
  const sets = await setsOf(project);
  return <SetList project={project} sets={sets} nowMs={nowMs} timeZone={timeZone} />;
}

async function Proposed({ project }: { project: string }) {
  const proposed = (await setsOf(project)).reduce((sum, set) => sum + set.openProposals, 0);
  return proposed > 0 ? ` · ${proposed}` : null;
}
