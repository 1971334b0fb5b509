import type { LogPage, LogQuery } from "@/lib/contract/log";
import { actorName } from "@/lib/core/access/actor";
import { can } from "@/lib/core/access/can";
import { listAuditEntries } from "@/lib/data/log/list-audit-entries";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

const PAGE_SIZE = 100;

/** A page of the project's log, newest first. Who may not read it all reads own entries. */
export async function listLog(
  ctx: Context,
  projectSlug: string,
  query: LogQuery,
): Promise<LogPage> {
  const project = await openProject(ctx, projectSlug, "read_own_log");
  const ownOnly = !can(ctx.actor, project.id, "read_log");
  const entries = await ctx.db.transact(project.id, (db) =>
    listAuditEntries(db, project.id, {
      before: query.before === undefined ? null : BigInt(query.before),
      actor: ownOnly ? actorName(ctx.actor) : (query.actor ?? null),
      action: query.action ?? null,
      subjectId: query.subject ?? null,
      limit: PAGE_SIZE + 1,
    }),
  );
  const page = entries.slice(0, PAGE_SIZE);
  const next = entries.length > PAGE_SIZE ? (page.at(-1)?.sequence ?? null) : null;
  return { entries: page, next, ownOnly };
}
