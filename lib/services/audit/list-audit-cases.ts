import type { AuditCasesPage, AuditCasesQuery } from "@/lib/contract/audit";
import { outcomeOf } from "@/lib/core/audit/confusion-table";
import { observationsOf } from "@/lib/core/audit/observations-of";
import { listAuditCases as listStoredCases } from "@/lib/data/audit/list-audit-cases";
import { listLedgerCases } from "@/lib/data/audit/list-ledger-cases";
import type { ListedAuditCase } from "@/lib/data/audit/listed-audit-case";
import { planForAggregates } from "@/lib/data/audit/plan-for-aggregates";
import type { Db } from "@/lib/data/client";
import type { Project } from "@/lib/data/projects/find-project";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { queueReader } from "@/lib/services/queue/queue-reader";

const PAGE_SIZE = 50;

/**
 * The cases behind one figure of the audit page, newest first: as many as the figure says to the same
 * reader. No list tells them what the scorer says of a case that they may rate blind.
 */
export async function listAuditCases(
  ctx: Context,
  projectSlug: string,
  query: AuditCasesQuery,
): Promise<AuditCasesPage> {
  const project = await openProject(ctx, projectSlug, "read_audit");
  const found = await ctx.db.transact(project.id, (db) => listFound(db, { ctx, project }, query));
  const page = found.slice(0, PAGE_SIZE);
  return {
    cases: page.map(({ behavior, observed, ...one }) => ({
      ...one,
      outcome: outcomeOf({ expected: one.expected, behavior, observed }),
    })),
    next: found.length > PAGE_SIZE ? (page.at(-1)?.id ?? null) : null,
  };
}

async function listFound(
  db: Db,
  { ctx, project }: { ctx: Context; project: Project },
  query: AuditCasesQuery,
): Promise<ListedAuditCase[]> {
  const { basis, cell, cursor, expected, line, outcome, part, rate, ...filter } = query;
  const reader = queueReader(ctx.actor, project.id);
  const scope = { projectId: project.id, timeZone: project.timeZone, filter, reader };
  const page = { basis, after: cursor ?? null, limit: PAGE_SIZE + 1 };
  if (line !== undefined) {
    await planForAggregates(db);
    return listLedgerCases(db, scope, { ...page, line, scorerInForce: project.scorerInForce });
  }
  const observations = observationsOf({
    part,
    outside: cell === "outside",
    ...(expected === undefined ? {} : { expected }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(rate === undefined ? {} : { rate }),
  });
  return listStoredCases(db, scope, { ...page, observations });
}
