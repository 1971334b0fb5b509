import "server-only";
import { labelSchema } from "@/lib/contract/label";
import type { CaseLabel, CaseSelection } from "@/lib/contract/queue";
import type { Db } from "@/lib/data/client";

type Row = Omit<CaseLabel, "label" | "at"> & { label: unknown; at: Date };

/** Every label people submitted for a case, oldest first, each version by itself. */
export async function listCaseLabels(db: Db, caseId: string): Promise<CaseLabel[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT v.id, coalesce(u.name, rater.external_name, 'unknown') AS rater, v.stage, v.mode,
      v.created_at AS at, v.label, v.revised_because AS "revisedBecause",
      EXISTS (SELECT 1 FROM resolution r
        WHERE r.label_version_id = v.id AND r.withdrawn_at IS NULL) AS stands
    FROM label_version v
    JOIN rater ON rater.id = v.rater_id LEFT JOIN app_user u ON u.id = rater.user_id
    WHERE v.case_id = ${caseId}::uuid
    ORDER BY v.created_at, v.version`;
  return rows.map((row) => ({
    ...row,
    at: row.at.toISOString(),
    label: labelSchema.parse(row.label),
  }));
}

type SelectionRow = Omit<CaseSelection, "at"> & { at: Date };

/** Every reason for which a case was looked at, with the probability it came in by, oldest first. */
export async function listCaseSelections(db: Db, caseId: string): Promise<CaseSelection[]> {
  const rows = await db.$queryRaw<SelectionRow[]>`
    SELECT door, probability, reason AS sentence, created_at AS at FROM selection
    WHERE case_id = ${caseId}::uuid ORDER BY created_at, id`;
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
