import type { ReactNode } from "react";
import { Suspense } from "react";
import { EvaluationSkeleton } from "@/components/home/evaluation-skeleton";
import { LineBoundary } from "@/components/home/line-boundary";
import { LoopArrow } from "@/components/home/loop-arrow";
import type { LoopPart } from "@/components/home/loop-places";
import { PartBoundary } from "@/components/home/part-boundary";
import { PartSkeleton } from "@/components/home/part-skeleton";
import { CorrectionsSkeleton } from "@/components/home/waiting-skeleton";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { loadProjectFrame } from "@/lib/services/projects/load-project-frame";
import { HomeHead } from "./home-head";
import { Audit, Corrections, Evaluation, Guardrails, Policy } from "./home-parts";

export const metadata = { title: "Home" };

export default async function HomePage({ params }: { params: Promise<{ project: string }> }) {
  const { project } = await params;
  const frame = await orInterrupt(loadProjectFrame(await getContext(), project));
  const { operations } = frame;
  const mayImport = operations.includes("import_cases");
  const readsAudit = operations.includes("read_audit");
  const may = { review: operations.includes("review"), import: mayImport };
  return (
    <>
      <PageHeader title="Home" />
      <PageBody className="flex max-w-[1200px] flex-col gap-6">
        <HomeHead project={project} isDemo={frame.project.isDemo} operations={operations} />
        <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_40px_minmax(0,1fr)] lg:gap-x-3 lg:gap-y-3">
          <InLoop project={project} part="policy" rows={6} lead>
            <Policy project={project} />
          </InLoop>
          <LoopArrow to="right" />
          <PartBoundary project={project} part="evaluation">
            <Suspense
              fallback={
                readsAudit ? (
                  <EvaluationSkeleton project={project} />
                ) : (
                  <PartSkeleton project={project} part="evaluation" rows={4} />
                )
              }
            >
              <Evaluation project={project} compares={readsAudit} />
            </Suspense>
          </PartBoundary>
          {readsAudit ? (
            <>
              <LoopArrow to="down" />
              <InLoop project={project} part="guardrails" rows={5} footLines={2}>
                <Guardrails project={project} mayImport={mayImport} />
              </InLoop>
              <LoopArrow to="left" />
              <InLoop project={project} part="audit" rows={4} rowPx={32}>
                <Audit project={project} may={may} />
              </InLoop>
              <LoopArrow to="up" />
            </>
          ) : null}
        </div>
        <LineBoundary what="This week's corrections">
          <Suspense fallback={<CorrectionsSkeleton />}>
            <Corrections project={project} />
          </Suspense>
        </LineBoundary>
      </PageBody>
    </>
  );
}

type InLoopProps = {
  project: string;
  part: LoopPart;
  rows: number;
  rowPx?: number;
  lead?: boolean;
  footLines?: number;
  children: ReactNode;
};

/** A part of the loop that comes when it is read, and fails for itself. */
function InLoop({ children, ...place }: InLoopProps) {
  const { part, project } = place;
  return (
    <PartBoundary project={project} part={part}>
      <Suspense fallback={<PartSkeleton {...place} />}>{children}</Suspense>
    </PartBoundary>
  );
}
