import { cache } from "react";
import { AuditPart } from "@/components/home/audit-part";
import { EvaluationPart } from "@/components/home/evaluation-part";
import { PolicyPart } from "@/components/home/policy-part";
import { RoutingPart } from "@/components/home/routing-part";
import { WaitingLine } from "@/components/home/waiting-line";
import { getContext } from "@/lib/server/context";
import { readHeadlineRates } from "@/lib/services/audit/read-headline-rates";
import { readHome } from "@/lib/services/projects/read-home";
import { listQueues } from "@/lib/services/review/list-queues";
import { listSets } from "@/lib/services/sets/list-sets";

type InProject = { project: string };

/** Once for all parts of a request that show some of it. */
const homeOf = cache(async (project: string) => readHome(await getContext(), project));

/** Each part of the home page reads what it shows, and comes when that is there. */
export async function Waiting({ project, mayImport }: InProject & { mayImport: boolean }) {
  const context = await getContext();
  const [home, queues] = await Promise.all([homeOf(project), listQueues(context, project)]);
  return (
    <WaitingLine
      project={project}
      open={queues.reduce((sum, queue) => sum + queue.open, 0)}
      heldByOthers={queues.reduce((sum, queue) => sum + queue.heldByOthers, 0)}
      waiting={home.waiting}
      mayImport={mayImport}
      nowMs={context.now.getTime()}
      timeZone={home.timeZone}
    />
  );
}

export async function Policy({ project }: InProject) {
  const { policy } = await homeOf(project);
  return <PolicyPart policy={policy} />;
}

export async function Evaluation({ project }: InProject) {
  return <EvaluationPart project={project} sets={await listSets(await getContext(), project)} />;
}

export async function Routing({ project }: InProject) {
  const { expected } = await homeOf(project);
  return expected === null ? null : <RoutingPart project={project} expected={expected} />;
}

export async function Audit({ project }: InProject) {
  const audit = await readHeadlineRates(await getContext(), project);
  return <AuditPart project={project} {...audit} />;
}
