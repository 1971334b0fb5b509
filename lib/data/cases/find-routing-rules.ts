import "server-only";
import { policyContentSchema } from "@/lib/contract/policy";
import type { ProjectId } from "@/lib/core/brand";
import type { QueueMode } from "@/lib/core/review/queue-mode";
import type { Policy } from "@/lib/core/routing/policy";
import type { Db } from "@/lib/data/client";

export type RoutingQueue = { id: string; mode: QueueMode; dueHours: number };

/** What a project says of how its cases are scored, drawn and queued. */
export type RoutingRules = {
  scorerInForce: string;
  randomAudit: { rate: number; seed: string };
  guidelineVersion: number;
  /** By slug. */
  queues: ReadonlyMap<string, RoutingQueue>;
  /** By version: cases keep the policy that was in force when they came in. */
  policies: ReadonlyMap<number, Policy>;
};

/** The rules of the project. Throws where it does not exist. */
export async function findRoutingRules(db: Db, projectId: ProjectId): Promise<RoutingRules> {
  const project = await db.project.findUniqueOrThrow({
    where: { id: projectId },
    select: {
      scorerInForce: true,
      randomAuditRate: true,
      randomAuditSeed: true,
      guidelineVersion: true,
      queues: { select: { id: true, slug: true, mode: true, dueHours: true } },
    },
  });
  const versions = await db.policyVersion.findMany({ where: { projectId } });
  return {
    scorerInForce: project.scorerInForce,
    randomAudit: { rate: project.randomAuditRate, seed: project.randomAuditSeed },
    guidelineVersion: project.guidelineVersion,
    queues: new Map(
      project.queues.map(({ slug, id, mode, dueHours }) => [
        slug,
        { id, mode: mode as QueueMode, dueHours },
      ]),
    ),
    policies: new Map(
      versions.map(({ version, content }) => [
        version,
        { ...policyContentSchema.parse(content), version },
      ]),
    ),
  };
}
