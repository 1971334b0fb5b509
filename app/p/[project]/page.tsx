import { AuditPart } from "@/components/home/audit-part";
import { EvaluationPart } from "@/components/home/evaluation-part";
import { LoopArrow } from "@/components/home/loop-arrow";
import { PolicyPart } from "@/components/home/policy-part";
import { RoutingPart } from "@/components/home/routing-part";
import { WaitingLine } from "@/components/home/waiting-line";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { readHeadlineRates } from "@/lib/services/audit/read-headline-rates";
import { loadProjectFrame } from "@/lib/services/projects/load-project-frame";
import { readHome } from "@/lib/services/projects/read-home";
import { listQueues } from "@/lib/services/review/list-queues";
import { listSets } from "@/lib/services/sets/list-sets";

export const metadata = { title: "Home" };

export default async function HomePage({ params }: { params: Promise<{ project: string }> }) {
  const { project: slug } = await params;
  const context = await getContext();
  const home = await orInterrupt(readHome(context, slug));
  const { operations } = await loadProjectFrame(context, slug);
  const [queues, sets, audit] = await Promise.all([
    operations.includes("review") ? listQueues(context, slug) : null,
    listSets(context, slug),
    operations.includes("read_audit") ? readHeadlineRates(context, slug) : null,
  ]);
  return (
    <>
      <PageHeader title="Home" />
      <PageBody className="flex max-w-[1200px] flex-col gap-6">
        {queues === null ? null : (
          <WaitingLine
            project={slug}
            open={queues.reduce((sum, queue) => sum + queue.open, 0)}
            heldByOthers={queues.reduce((sum, queue) => sum + queue.heldByOthers, 0)}
            waiting={home.waiting}
            mayImport={operations.includes("import_cases")}
            nowMs={context.now.getTime()}
            timeZone={home.timeZone}
          />
        )}
        <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_40px_minmax(0,1fr)] lg:gap-x-3 lg:gap-y-3">
          <PolicyPart policy={home.policy} />
          <LoopArrow to="right" />
          <EvaluationPart project={slug} sets={sets} />
          {home.expected === null || audit === null ? null : (
            <>
              <LoopArrow to="down" />
              <RoutingPart project={slug} expected={home.expected} />
              <LoopArrow to="left" />
              <AuditPart project={slug} {...audit} />
              <LoopArrow to="up" />
            </>
          )}
        </div>
      </PageBody>
    </>
  );
}
