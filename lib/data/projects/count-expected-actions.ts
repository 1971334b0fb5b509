import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Action } from "@/lib/core/rubric/label";
import { ACTIONS } from "@/lib/core/rubric/label";
import { IN_USE } from "@/lib/data/audit/audit-scope";
import type { Db } from "@/lib/data/client";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import { withheldFrom } from "@/lib/data/queue/queue-conditions";

/**
 * How many cases that came in since then the policy leads to each action. Those without a score count
 * nowhere, nor do samples for evaluation sets, and what the reader may still rate blind.
 */
export async function countExpectedActions(
  db: Db,
  projectId: ProjectId,
  of: { since: Date; reader: QueueReader },
): Promise<Record<Action, number>> {
  const rows = await db.$queryRaw<{ action: string; count: number }[]>`
    SELECT c.auto_expected_action AS action, count(*)::int AS count FROM review_case c
    WHERE c.project_id = ${projectId}::uuid AND c.created_at > ${of.since}
      AND c.auto_expected_action IS NOT NULL AND ${IN_USE} AND NOT ${withheldFrom(of.reader)}
    GROUP BY c.auto_expected_action`;
  const count = (action: Action) => rows.find((row) => row.action === action)?.count ?? 0;
  return Object.fromEntries(ACTIONS.map((action) => [action, count(action)])) as Record<
    Action,
    number
  >;
}
