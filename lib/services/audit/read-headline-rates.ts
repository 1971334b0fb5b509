import type { HeadlineRates } from "@/lib/contract/audit";
import { auditRates } from "@/lib/core/audit/audit-rates";
import { countWholeCells } from "@/lib/data/audit/count-audit-cells";
import { planForAggregates } from "@/lib/data/audit/plan-for-aggregates";
import { countOpenAudit } from "@/lib/data/review/count-open-audit";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { queueReader } from "@/lib/services/queue/queue-reader";

/** The audit's rates on people's labels of all cases, without segments and ledger: for the home page. */
export async function readHeadlineRates(ctx: Context, projectSlug: string): Promise<HeadlineRates> {
  const project = await openProject(ctx, projectSlug, "read_audit");
  const reader = queueReader(ctx.actor, project.id);
  const scope = { projectId: project.id, timeZone: project.timeZone, filter: {}, reader };
  return ctx.db.transact(project.id, async (db) => {
    const waiting = await countOpenAudit(db, project.id);
    await planForAggregates(db);
    const cells = await countWholeCells(db, scope, "human");
    return {
      rates: auditRates(cells),
      labelled: cells.reduce((sum, cell) => sum + cell.count, 0),
      waiting,
      drawn: project.randomAuditRate,
    };
  });
}
