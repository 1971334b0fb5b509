import type { CaseAnswer } from "@/lib/contract/cases";
import { actorName } from "@/lib/core/access/actor";
import { canonicalJson } from "@/lib/core/export/canonical-json";
import type { Db } from "@/lib/data/client";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { sha256 } from "@/lib/data/sha256";
import type { CaseTarget } from "@/lib/services/cases/store-cases";
import type { Context } from "@/lib/services/context";

/**
 * One entry for a call that changed something. `digest` is the SHA-256 over the ids of the changed
 * cases, so that the entry vouches for them without naming a thousand.
 */
export async function auditIngest(
  db: Db,
  call: {
    ctx: Context;
    target: CaseTarget;
    changed: readonly string[];
    /** How many were samples of a set and are cases of production from now on. */
    turned: number;
    /** How many known ones were told what they lacked. */
    completed: number;
    /** How many got labels of people outside. */
    labelled: number;
  },
  answers: readonly CaseAnswer[],
): Promise<void> {
  const { ctx, target, changed, turned, completed, labelled } = call;
  if (changed.length === 0) return;
  const [only] = changed.length === 1 ? changed : [];
  await appendAuditEntry(db, {
    chain: target.project.id,
    at: ctx.now,
    actor: actorName(ctx.actor),
    action: "case.ingest",
    subjectType: only === undefined ? "case_batch" : "case",
    subjectId: only ?? ctx.requestId,
    after: {
      source: target.source,
      created: answers.filter(({ outcome }) => outcome === "created").length,
      escalated: answers.filter(({ escalated }) => escalated).length,
      turned,
      completed,
      labelled,
      set: target.setId,
      digest: sha256(canonicalJson([...changed])),
    },
    requestId: ctx.requestId,
  });
}
