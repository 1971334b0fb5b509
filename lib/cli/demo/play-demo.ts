import { decideDemoProposals } from "@/lib/cli/demo/decide-demo-proposals";
import type { DemoConversation } from "@/lib/contract/demo";
import type { Actor } from "@/lib/core/access/actor";
import type { DemoPeople } from "@/lib/core/demo/demo-people";
import { DEMO_PROJECT } from "@/lib/core/demo/demo-project";
import type { DemoEvent } from "@/lib/core/demo/demo-timeline";
import { demoTimeline } from "@/lib/core/demo/demo-timeline";
import { Failure } from "@/lib/core/errors";
import { STANDARD_SETS } from "@/lib/core/evalset/set-for-label";
import type { Label } from "@/lib/core/rubric/label";
import type { Scorer } from "@/lib/core/scoring/scorer";
import type { Transactions } from "@/lib/data/client";
import { ingestCases } from "@/lib/services/cases/ingest-cases";
import { scoreCases } from "@/lib/services/cases/score-cases";
import type { Context, Job } from "@/lib/services/context";
import { labelDemoCase } from "@/lib/services/demo/label-demo-case";
import { changeProjectSettings } from "@/lib/services/projects/change-project-settings";
import { askSecondOpinion } from "@/lib/services/review/ask-second-opinion";
import { publishRelease } from "@/lib/services/sets/publish-release";

export type DemoStage = {
  db: Transactions;
  random: () => number;
  requestId: string;
  start: Date;
  /** Slug. */
  project: string;
  people: DemoPeople;
  scorers: readonly Scorer[];
};

/** What is known of a conversation once it came in. */
type Arrived = { caseId: string; told: DemoConversation };

const MODEL = "fernway-assist";
const SETTINGS = {
  ...DEMO_PROJECT,
  /** Half of all: with so few cases a smaller share says nothing. */
  randomAuditRate: 0.5,
  randomAuditShare: 0.2,
};
const SCORED_AFTER_MS = 1_500;
const SECOND_NOTE = "A borderline one. Someone else should look at it, too.";

/** Plays the four weeks in order of time: conversations come in, are scored, labelled and released. */
export async function playDemo(
  stage: DemoStage,
  conversations: readonly DemoConversation[],
): Promise<void> {
  const { people, project, start } = stage;
  const settings = { slug: project, settings: SETTINGS };
  await changeProjectSettings(contextAt(stage, start, people.lead), settings);
  const arrived = new Map<string, Arrived>();
  const told = new Map(conversations.map((one) => [one.id, one]));
  for (const event of demoTimeline(conversations, start)) {
    if (event.kind !== "arrive") await happen(stage, event, arrived);
    else await arrive(stage, { at: event.at, told: told.get(event.id) }, arrived);
  }
}

async function happen(
  stage: DemoStage,
  event: Exclude<DemoEvent, { kind: "arrive" }>,
  arrived: ReadonlyMap<string, Arrived>,
): Promise<void> {
  const lead = contextAt(stage, event.at, stage.people.lead);
  switch (event.kind) {
    case "label":
      return await label(stage, event, arrived.get(event.id));
    case "second_label":
      return await labelAgain(stage, event, arrived.get(event.id));
    case "decide":
      return await decideDemoProposals(lead, stage.project);
    case "release":
      return await release(lead, stage.project, event.week);
  }
}

/** A conversation comes in as an application sends it, and is scored a moment later. */
async function arrive(
  stage: DemoStage,
  { at, told }: { at: Date; told: DemoConversation | undefined },
  arrived: Map<string, Arrived>,
): Promise<void> {
  if (told === undefined) return;
  const jobs: Job[] = [];
  const ctx = contextAt(stage, at, { kind: "system" });
  const { cases } = await ingestCases(
    { ...ctx, enqueue: async (_db, job) => void jobs.push(job) },
    { project: stage.project, source: "api", cases: [{ value: asSent(told, at), idStem: null }] },
  );
  const [answer] = cases;
  if (answer?.id === undefined) {
    throw new Error(`The demo's conversation ${told.id} was refused: ${answer?.reason}`);
  }
  const later = new Date(at.getTime() + SCORED_AFTER_MS);
  for (const { data, name } of jobs) {
    if (name === "score-cases") await scoreCases({ ...ctx, now: later }, data, stage.scorers);
  }
  arrived.set(told.id, { caseId: answer.id, told });
}

function asSent({ escalation, id, judged, ...told }: DemoConversation, at: Date): unknown {
  return {
    externalId: id,
    messages: told.messages,
    model: MODEL,
    modelVersion: told.version,
    language: told.language,
    category: told.category,
    occurredAt: at.toISOString(),
    ...(judged === undefined ? {} : { judged }),
    ...(escalation === undefined ? {} : { escalation }),
  };
}

type Labelling = Extract<DemoEvent, { kind: "label" | "second_label" }>;

async function label(stage: DemoStage, { at, by }: Labelling, arrived: Arrived | undefined) {
  if (arrived === undefined) return;
  const ctx = contextAt(stage, at, stage.people[by]);
  const { caseId, told } = arrived;
  const slot = await labelDemoCase(ctx, { project: stage.project, caseId, label: told.label });
  if (slot === null || told.second === undefined) return;
  await askSecondOpinion(ctx, { project: stage.project, slot }, { note: SECOND_NOTE });
}

async function labelAgain(stage: DemoStage, { at, by }: Labelling, arrived: Arrived | undefined) {
  if (arrived === undefined) return;
  const { caseId, told } = arrived;
  const second = { ...told.label, evidence: [], ...told.second } as Label;
  const ctx = contextAt(stage, at, stage.people[by]);
  await labelDemoCase(ctx, { project: stage.project, caseId, label: second });
}

async function release(lead: Context, project: string, week: number): Promise<void> {
  const notes = `What was approved up to the end of week ${week}.`;
  for (const set of STANDARD_SETS) {
    try {
      await publishRelease(lead, { project, set }, { notes });
    } catch (error) {
      if (!(error instanceof Failure && error.reason === "nothing_to_release")) throw error;
    }
  }
}

/** Nothing is left to the worker: what asks for background work is given its own way to it. */
function contextAt({ db, random, requestId }: DemoStage, now: Date, actor: Actor): Context {
  return { actor, now, random, db, requestId, enqueue: async () => undefined };
}
