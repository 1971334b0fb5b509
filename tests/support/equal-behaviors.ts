import type { CaseProject } from "./case-project.ts";

/**
 * In how many cases, of a model or of all, both people outside gave the same behavior: counted from
 * their labels as committed, apart from the one that stands.
 */
export function equalBehaviors(
  { db, id }: Pick<CaseProject, "db" | "id">,
  model: string | null = null,
): Promise<number> {
  return db.transact(id, async (tx) => {
    const [row] = await tx.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM (
        SELECT v.case_id FROM review_slot s
        JOIN review_round r ON r.id = s.round_id AND r.kind = 'label'
        JOIN review_case c ON c.id = s.case_id AND (${model}::text IS NULL OR c.model = ${model})
        JOIN label_version v ON v.id = s.committed_id
        GROUP BY v.case_id HAVING count(*) = 2 AND count(DISTINCT v.behavior) = 1) equal`;
    return row?.count ?? 0;
  });
}
