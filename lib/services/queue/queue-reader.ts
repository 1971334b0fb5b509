import type { Actor } from "@/lib/core/access/actor";
import { can } from "@/lib/core/access/can";
import type { ProjectId, UserId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";

/**
 * What an actor sees of the cases. Leads rate too, so lists withhold from them what blind rounds
 * withhold; they may look at one case on purpose, which is recorded and costs them its blind round.
 */
export function queueReader(actor: Actor, projectId: ProjectId): QueueReader {
  const rates = actor.kind === "user" && can(actor, projectId, "review");
  return {
    rater: rates ? asId<UserId>(actor.userId) : null,
    ...(actor.kind === "user" ? { person: asId<UserId>(actor.userId) } : {}),
    readsAll: can(actor, projectId, "read_all_cases"),
  };
}
