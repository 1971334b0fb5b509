import { ArrowLeft } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Suspense } from "react";
import { CasePage } from "@/components/cases/case-page";
import { BesideSkeleton } from "@/components/conversation/beside-skeleton";
import { VisibleText } from "@/components/conversation/visible-text";
import { RequeueCase } from "@/components/queue/requeue-case";
import { caseParams } from "@/lib/contract/address";
import { can } from "@/lib/core/access/can";
import { requeueable } from "@/lib/core/review/requeueable";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { renderCase } from "@/lib/server/render-case";
import { openProject } from "@/lib/services/open-project";
import { findNamedCase } from "@/lib/services/queue/find-named-case";
import { readCase } from "@/lib/services/queue/read-case";
import { listSets } from "@/lib/services/sets/list-sets";

export const metadata = { title: "Case" };

type Props = { params: Promise<{ project: string; case: string }> };

export default async function OneCasePage({ params }: Props) {
  const at = caseParams.safeParse(await params);
  if (!at.success) notFound();
  const { project: slug, case: caseId } = at.data;
  const context = await getContext();
  const { externalId } = await orInterrupt(findNamedCase(context, at.data));
  const before = (
    <Link href={`/p/${slug}/queue` as Route} aria-label="The queue" className="text-ink-3">
      <ArrowLeft aria-hidden size={16} />
    </Link>
  );
  return (
    <Suspense
      key={caseId}
      fallback={
        <BesideSkeleton
          before={before}
          title={<VisibleText text={externalId} className="font-mono text-sm" />}
          says="Loading the case"
        />
      }
    >
      <Whole project={slug} caseId={caseId} before={before} />
    </Suspense>
  );
}

type WholeProps = { project: string; caseId: string; before: ReactNode };

async function Whole({ project: slug, caseId, before }: WholeProps) {
  const context = await getContext();
  const project = await orInterrupt(openProject(context, slug, "read_queue_cases"));
  const view = renderCase(await orInterrupt(readCase(context, slug, caseId)));
  const sets = await orInterrupt(listSets(context, slug));
  const mayRequeue = can(context.actor, project.id, "manage_queue") && requeueable(view.row);
  return (
    <CasePage
      key={caseId}
      project={slug}
      view={view}
      nowMs={context.now.getTime()}
      timeZone={project.timeZone}
      sets={sets.map(({ slug: set, name }) => ({ slug: set, name }))}
      may={{
        review: can(context.actor, project.id, "review"),
        propose: can(context.actor, project.id, "propose"),
      }}
      actions={mayRequeue ? <RequeueCase project={slug} caseId={caseId} /> : null}
      before={before}
    />
  );
}
