import type { Route } from "next";
import { SetList } from "@/components/sets/set-list";
import { PageBody } from "@/components/shell/page-body";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { openProject } from "@/lib/services/open-project";
import { listSets } from "@/lib/services/sets/list-sets";

export const metadata = { title: "Sets" };

export default async function SetsPage({ params }: { params: Promise<{ project: string }> }) {
  const { project: slug } = await params;
  const context = await getContext();
  const project = await orInterrupt(openProject(context, slug, "read_sets"));
  const sets = await orInterrupt(listSets(context, slug));
  const proposed = sets.reduce((sum, set) => sum + set.openProposals, 0);
  return (
    <>
      <PageHeader
        title="Sets"
        actions={
          <LinkButton href={`/p/${slug}/proposals` as Route}>
            Proposals{proposed > 0 ? ` · ${proposed}` : ""}
          </LinkButton>
        }
      />
      <PageBody className="max-w-[1080px]">
        <SetList
          project={slug}
          sets={sets}
          nowMs={context.now.getTime()}
          timeZone={project.timeZone}
        />
      </PageBody>
    </>
  );
}
