import type { AuditQuery, AuditView, Segment } from "@/lib/contract/audit";
import { auditRates } from "@/lib/core/audit/audit-rates";
import { confusionTable } from "@/lib/core/audit/confusion-table";
import type { SegmentCell } from "@/lib/data/audit/count-audit-cells";
import { countAuditCells } from "@/lib/data/audit/count-audit-cells";
import { countLedger } from "@/lib/data/audit/count-ledger";
import { planForAggregates } from "@/lib/data/audit/plan-for-aggregates";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { queueReader } from "@/lib/services/queue/queue-reader";

function toSegments(cells: readonly SegmentCell[]): Segment[] {
  const groups = Map.groupBy(cells, (cell) => `${cell.kind}/${cell.model}/${cell.value}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || first.kind === null) return [];
    const cases = group.reduce((sum, cell) => sum + cell.count, 0);
    const { kind, model, value } = first;
    return [{ kind, model, value, cases, rates: auditRates(group) }];
  });
}

/**
 * The audit's figures on one basis, with the ledger of what they count. To whoever may rate a case
 * blind they tell nothing of what scorers say about it.
 */
export async function readAudit(
  ctx: Context,
  projectSlug: string,
  query: AuditQuery,
): Promise<AuditView> {
  const project = await openProject(ctx, projectSlug, "read_audit");
  const { basis, ...filter } = query;
  const reader = queueReader(ctx.actor, project.id);
  const scope = { projectId: project.id, timeZone: project.timeZone, filter, reader };
  return ctx.db.transact(project.id, async (db) => {
    await planForAggregates(db);
    const cells = await countAuditCells(db, scope, basis);
    const whole = cells.filter((cell) => cell.kind === null);
    const { drawRates, ...ledger } = await countLedger(db, scope, project.scorerInForce);
    return {
      basis,
      rates: auditRates(whole),
      table: confusionTable(whole),
      segments: toSegments(cells),
      ledger,
      drawRates,
    };
  });
}
