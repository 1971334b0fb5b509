import { Suspense } from "react";
import { DemoLine } from "@/components/home/demo-line";
import { exampleCall } from "@/components/home/example-call";
import { LineBoundary } from "@/components/home/line-boundary";
import { StartPanel } from "@/components/home/start-panel";
import { OwnDaySkeleton, WaitingSkeleton } from "@/components/home/waiting-skeleton";
import type { Operation } from "@/lib/core/access/can";
import { getContext } from "@/lib/server/context";
import { env } from "@/lib/server/env";
import { isEmptyProject } from "@/lib/services/projects/is-empty-project";
import { listOwnProjects } from "@/lib/services/projects/list-own-projects";
import { OwnDay, Waiting } from "./home-parts";

type HomeHeadProps = { project: string; isDemo: boolean; operations: readonly Operation[] };

/** What is up: that it is a demo, how to begin, or what waits and what one did today. */
export async function HomeHead({ project, isDemo, operations }: HomeHeadProps) {
  const context = await getContext();
  const may = (operation: Operation) => operations.includes(operation);
  const [isEmpty, projects] = await Promise.all([
    isEmptyProject(context, project),
    listOwnProjects(context),
  ]);
  const own = projects.find((one) => !one.isDemo) ?? null;
  return (
    <>
      {isDemo ? <DemoLine own={own} mayMakeProject={context.actor.isInstanceAdmin} /> : null}
      {isEmpty ? (
        <StartPanel
          project={project}
          call={exampleCall(env().address, project)}
          demo={projects.find((one) => one.isDemo && one.slug !== project) ?? null}
          may={{ import: may("import_cases"), manage: may("manage_project") }}
        />
      ) : null}
      {may("review") && !isEmpty ? (
        <div className="flex flex-col gap-2">
          <LineBoundary what="What waits for you">
            <Suspense fallback={<WaitingSkeleton />}>
              <Waiting project={project} mayImport={may("import_cases")} />
            </Suspense>
          </LineBoundary>
          <LineBoundary what="Your day">
            <Suspense fallback={<OwnDaySkeleton />}>
              <OwnDay project={project} />
            </Suspense>
          </LineBoundary>
        </div>
      ) : null}
    </>
  );
}
