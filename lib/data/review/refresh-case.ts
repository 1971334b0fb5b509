import "server-only";
import type { Db } from "@/lib/data/client";

/**
 * Brings a case's row, which lists read, in step with its rounds and its standing label: status,
 * priority, due date and queue of the most urgent open round, whether a blind one is open, the human
 * label.
 * The caller holds the row.
 */
export async function refreshCase(db: Db, caseId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE review_case c SET
      status = CASE
        WHEN open_rounds.count > 0 THEN 'waiting'
        WHEN standing.case_id IS NOT NULL THEN 'resolved'
        ELSE c.status END,
      blind_open = open_rounds.blind,
      priority = coalesce(next_round.priority, 0),
      due_at = next_round.due_at,
      queue_id = next_round.queue_id,
      human_request_label = standing.request_label,
      human_behavior = standing.behavior,
      human_helpful = standing.helpful,
      human_honest = standing.honest,
      human_harmless = standing.harmless,
      human_expected_action = standing.expected_action,
      human_observed_action = standing.observed_action
    FROM (
        SELECT count(*) AS count, coalesce(bool_or(mode = 'blind'), false) AS blind
        FROM review_round WHERE case_id = ${caseId}::uuid AND status = 'open'
      ) open_rounds
      LEFT JOIN (
        SELECT priority, due_at, queue_id FROM review_round
        WHERE case_id = ${caseId}::uuid AND status = 'open'
        ORDER BY priority DESC, due_at, created_at LIMIT 1
      ) next_round ON true
      LEFT JOIN (
        SELECT v.case_id, v.request_label, v.behavior, v.helpful, v.honest, v.harmless,
          v.expected_action, v.observed_action
        FROM resolution n JOIN label_version v ON v.id = n.label_version_id
        WHERE n.case_id = ${caseId}::uuid AND n.withdrawn_at IS NULL
      ) standing ON true
    WHERE c.id = ${caseId}::uuid`;
}
