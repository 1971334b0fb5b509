import { cache } from "react";
import { AuditPart } from "@/components/home/audit-part";
import { CorrectionsLine } from "@/components/home/corrections-line";
import { EvaluationPart } from "@/components/home/evaluation-part";
import { GuardrailsPart } from "@/components/home/guardrails-part";
import { OwnDayLine } from "@/components/home/own-day-line";
import { PolicyPart } from "@/components/home/policy-part";
import { SetsPart } from "@/components/home/sets-part";
import { WaitingLine } from "@/components/home/waiting-line";
import { getContext } from "@/lib/server/context";
import { readHeadlineRates } from "@/lib/services/audit/read-headline-rates";
import { readEvaluation } from "@/lib/services/evaluation/read-evaluation";
import { readHome } from "@/lib/services/projects/read-home";
import { listQueues } from "@/lib/services/review/list-queues";
import { readOwnDay } from "@/lib/services/review/read-own-day";
import { listSets } from "@/lib/services/sets/list-sets";
import { readWeekCorrections } from "@/lib/services/sets/read-week-corrections";

type InProject = { project: string };
type Importing = InProject & { mayImport: boolean };

/** Once for all parts of a request that show some of it. */
const homeOf = cache(async (project: string) => readHome(await getContext(), project));

/** Each part of the home page reads what it shows, and comes when that is there. */
export async function Waiting({ project, mayImport }: Importing) {
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

export async function OwnDay({ project }: InProject) {
  return <OwnDayLine project={project} day={await readOwnDay(await getContext(), project)} />;
}

export async function Policy({ project }: InProject) {
  const { policy, policyOrigin, timeZone } = await homeOf(project);
  return <PolicyPart project={project} policy={policy} origin={policyOrigin} timeZone={timeZone} />;
}

/** Who learns nothing of scorers beforehand sees the sets alone. */
export async function Evaluation({ project, compares }: InProject & { compares: boolean }) {
  const context = await getContext();
  return compares ? (
    <EvaluationPart project={project} {...(await readEvaluation(context, project))} />
  ) : (
    <SetsPart project={project} sets={await listSets(context, project)} />
  );
}

export async function Guardrails({ project, mayImport }: Importing) {
  const { expected } = await homeOf(project);
  return expected === null ? null : (
    <GuardrailsPart project={project} expected={expected} mayImport={mayImport} />
  );
}

type AuditProps = InProject & { may: { review: boolean; import: boolean } };

export async function Audit({ project, may }: AuditProps) {
  const audit = await readHeadlineRates(await getContext(), project);
  return <AuditPart project={project} may={may} {...audit} />;
}

export async function Corrections({ project }: InProject) {
  const week = await readWeekCorrections(await getContext(), project);
  return <CorrectionsLine project={project} {...week} />;
}
