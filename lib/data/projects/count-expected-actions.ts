import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Action } from "@/lib/core/rubric/label";
import { ACTIONS } from "@/lib/core/rubric/label";
import type { Db } from "@/lib/data/client";

/** How many cases that came in since then the policy leads to each action. Unscored ones count nowhere. */
export async function countExpectedActions(
  db: Db,
  projectId: ProjectId,
  since: Date,
): Promise<Record<Action, number>> {
  const rows = await db.$queryRaw<{ action: string; count: number }[]>`
    SELECT auto_expected_action AS action, count(*)::int AS count FROM review_case
    WHERE project_id = ${projectId}::uuid AND created_at > ${since}
      AND auto_expected_action IS NOT NULL
    GROUP BY auto_expected_action`;
  const count = (action: Action) => rows.find((row) => row.action === action)?.count ?? 0;
  return Object.fromEntries(ACTIONS.map((action) => [action, count(action)])) as Record<
    Action,
    number
  >;
}
