import type { AuditCasesPage, AuditCasesQuery } from "@/lib/contract/audit";
import { can } from "@/lib/core/access/can";
import { outcomeOf } from "@/lib/core/audit/confusion-table";
import { observationsOf } from "@/lib/core/audit/observations-of";
import { listAuditCases as listStoredCases } from "@/lib/data/audit/list-audit-cases";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

const PAGE_SIZE = 50;

/**
 * The cases behind one figure of the audit page, newest first. Whoever may rate does not get those
 * whose blind round is open: standing in the list would tell what the scorer says.
 */
export async function listAuditCases(
  ctx: Context,
  projectSlug: string,
  query: AuditCasesQuery,
): Promise<AuditCasesPage> {
  const project = await openProject(ctx, projectSlug, "read_audit");
  const { basis, cursor, expected, outcome, part, rate, ...filter } = query;
  const scope = { projectId: project.id, timeZone: project.timeZone, filter };
  const observations = observationsOf({
    part,
    ...(expected === undefined ? {} : { expected }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(rate === undefined ? {} : { rate }),
  });
  const rates = ctx.actor.kind === "user" && can(ctx.actor, project.id, "review");
  const found = await ctx.db.transact(project.id, (db) =>
    listStoredCases(db, scope, {
      basis,
      observations,
      withoutBlind: rates && basis === "automated",
      after: cursor ?? null,
      limit: PAGE_SIZE + 1,
    }),
  );
  const page = found.slice(0, PAGE_SIZE);
  return {
    cases: page.map(({ behavior, observed, ...one }) => ({
      ...one,
      outcome: outcomeOf({ expected: one.expected, behavior, observed }),
    })),
    next: found.length > PAGE_SIZE ? (page.at(-1)?.id ?? null) : null,
  };
}
