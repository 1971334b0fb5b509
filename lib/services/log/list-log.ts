import type { LogPage, LogQuery } from "@/lib/contract/log";
import { actorName } from "@/lib/core/access/actor";
import { can } from "@/lib/core/access/can";
import { listAuditEntries } from "@/lib/data/log/list-audit-entries";
import { scopeOfChain } from "@/lib/data/log/scope-of-chain";
import type { Context } from "@/lib/services/context";
import type { LogOwner } from "@/lib/services/log/open-log";
import { openLog } from "@/lib/services/log/open-log";

const PAGE_SIZE = 100;

/** A page of the log, newest first. Who may not read all of a project's reads own entries. */
export async function listLog(ctx: Context, owner: LogOwner, query: LogQuery): Promise<LogPage> {
  const chain = await openLog(ctx, owner, "read_own_log");
  const ownOnly = chain !== "instance" && !can(ctx.actor, chain, "read_log");
  const entries = await ctx.db.transact(scopeOfChain(chain), (db) =>
    listAuditEntries(db, chain, {
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
