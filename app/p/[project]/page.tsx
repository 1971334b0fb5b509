import { Suspense } from "react";
import { LoopArrow } from "@/components/home/loop-arrow";
import { PartSkeleton } from "@/components/home/part-skeleton";
import { WaitingSkeleton } from "@/components/home/waiting-skeleton";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { ACTIONS, REQUEST_LABELS } from "@/lib/core/rubric/label";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { loadProjectFrame } from "@/lib/services/projects/load-project-frame";
import { Audit, Evaluation, Policy, Routing, Waiting } from "./home-parts";

export const metadata = { title: "Home" };

export default async function HomePage({ params }: { params: Promise<{ project: string }> }) {
  const { project } = await params;
  const { operations } = await orInterrupt(loadProjectFrame(await getContext(), project));
  return (
    <>
      <PageHeader title="Home" />
      <PageBody className="flex max-w-[1200px] flex-col gap-6">
        {operations.includes("review") ? (
          <Suspense fallback={<WaitingSkeleton />}>
            <Waiting project={project} mayImport={operations.includes("import_cases")} />
          </Suspense>
        ) : null}
        <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_40px_minmax(0,1fr)] lg:gap-x-3 lg:gap-y-3">
          <Suspense
            fallback={<PartSkeleton number={1} title="Policy" rows={REQUEST_LABELS.length} lead />}
          >
            <Policy project={project} />
          </Suspense>
          <LoopArrow to="right" />
          <Suspense fallback={<PartSkeleton number={2} title="Evaluation" rows={4} />}>
            <Evaluation project={project} />
          </Suspense>
          {operations.includes("read_audit") ? (
            <>
              <LoopArrow to="down" />
              <Suspense
                fallback={<PartSkeleton number={3} title="Guardrails" rows={ACTIONS.length} />}
              >
                <Routing project={project} />
              </Suspense>
              <LoopArrow to="left" />
              <Suspense fallback={<PartSkeleton number={4} title="Audit" rows={3} />}>
                <Audit project={project} />
              </Suspense>
              <LoopArrow to="up" />
            </>
          ) : null}
        </div>
      </PageBody>
    </>
  );
}
