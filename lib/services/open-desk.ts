import { actorName } from "@/lib/core/access/actor";
import type { UserId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import type { Json } from "@/lib/core/export/json";
import type { Db } from "@/lib/data/client";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import type { Project } from "@/lib/data/projects/find-project";
import { ensureRater } from "@/lib/data/review/ensure-rater";
import type { DeskReader } from "@/lib/data/review/read-held-case";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { requirePerson } from "@/lib/services/require-person";

/** Which slot, in which project (by slug). */
export type SlotAddress = { project: string; slot: string };

/** What happened to a case at the desk, for the log. Never texts. */
export type DeskEntry = {
  action: string;
  caseId: string;
  before?: Json;
  after?: Json;
  reason?: string | null;
};

/** A person who reviews in a project. */
export type Desk = {
  project: Project;
  /** The person as the log names them. */
  actor: string;
  /** One transaction in which the person is a rater of the project. */
  transact<Result>(work: (db: Db, reader: DeskReader) => Promise<Result>): Promise<Result>;
  /** Writes an entry on the case; last in its transaction. */
  log(db: Db, entry: DeskEntry): Promise<void>;
};

/** The desk of whoever asks. Throws `forbidden` for keys and the command line: people review. */
export async function openDesk(ctx: Context, projectSlug: string): Promise<Desk> {
  const project = await openProject(ctx, projectSlug, "review");
  const person = requirePerson(ctx);
  const userId = asId<UserId>(person.userId);
  const actor = actorName(person);
  return {
    project,
    actor,
    transact: (work) =>
      ctx.db.transact(project.id, async (db) => {
        const raterId = await ensureRater(db, { projectId: project.id, userId, now: ctx.now });
        return work(db, {
          projectId: project.id,
          scorerInForce: project.scorerInForce,
          reviewer: { raterId, userId },
          now: ctx.now,
        });
      }),
    async log(db, { caseId, ...entry }) {
      await appendAuditEntry(db, {
        ...entry,
        chain: project.id,
        at: ctx.now,
        actor,
        subjectType: "case",
        subjectId: caseId,
        requestId: ctx.requestId,
      });
    },
  };
}
