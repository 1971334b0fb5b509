import "server-only";
import type { RuleView } from "@/lib/contract/rules";
import { ruleExamplesSchema } from "@/lib/contract/rules";
import type { ProjectId } from "@/lib/core/brand";
import type { Dimension } from "@/lib/core/rubric/label";
import type { Signal } from "@/lib/core/scoring/rules/rule";
import type { Db } from "@/lib/data/client";

/** The project's own rules by name. */
export async function listProjectRules(db: Db, projectId: ProjectId): Promise<RuleView[]> {
  const rows = await db.projectRule.findMany({
    where: { projectId },
    omit: { projectId: true, createdBy: true, createdAt: true, updatedAt: true },
    orderBy: { name: "asc" },
  });
  return rows.map((row) => ({
    ...row,
    dimension: row.dimension as Dimension,
    signal: row.signal as Signal,
    examples: ruleExamplesSchema.parse(row.examples),
  }));
}
