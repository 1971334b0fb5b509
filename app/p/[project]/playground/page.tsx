import { Suspense } from "react";
import { PlaygroundSkeleton } from "@/components/playground/playground-skeleton";
import { can } from "@/lib/core/access/can";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { openProject } from "@/lib/services/open-project";
import { readPlayground } from "@/lib/services/playground/read-playground";
import { LazyPlayground } from "./lazy-playground";

export const metadata = { title: "Playground" };

export default async function PlaygroundPage({ params }: { params: Promise<{ project: string }> }) {
  const { project: slug } = await params;
  const context = await getContext();
  const project = await orInterrupt(openProject(context, slug, "read_project"));
  return (
    <Suspense fallback={<PlaygroundSkeleton />}>
      <Whole project={slug} mayEditRules={can(context.actor, project.id, "edit_rules")} />
    </Suspense>
  );
}

async function Whole({ project, mayEditRules }: { project: string; mayEditRules: boolean }) {
  const context = await getContext();
  const view = await orInterrupt(readPlayground(context, project));
  return (
    <LazyPlayground
      project={project}
      userId={context.actor.userId}
      view={view}
      mayEditRules={mayEditRules}
    />
  );
}
