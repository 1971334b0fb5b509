import { actorName } from "@/lib/core/access/actor";
import type { ProjectId } from "@/lib/core/brand";
import { canonicalJson } from "@/lib/core/export/canonical-json";
import type { Db } from "@/lib/data/client";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { sha256 } from "@/lib/data/sha256";
import type { ScoredCase } from "@/lib/services/cases/score-case";
import type { Context } from "@/lib/services/context";

/** One entry for a run that changed something; `digest` vouches for every decision of it. */
export async function auditScoring(
  db: Db,
  ctx: Context,
  done: { projectId: ProjectId; scored: readonly ScoredCase[]; opened: number; joined: number },
): Promise<void> {
  const { projectId, scored, opened, joined } = done;
  if (scored.length + opened + joined === 0) return;
  const [only] = scored.length === 1 ? scored : [];
  const decisions = scored.map(({ caseId, policyVersion, scorerVersion, decision }) => [
    caseId,
    policyVersion,
    scorerVersion,
    decision.action,
    decision.rule,
  ]);
  await appendAuditEntry(db, {
    chain: projectId,
    at: ctx.now,
    actor: actorName(ctx.actor),
    action: "case.score",
    subjectType: only === undefined ? "case_batch" : "case",
    subjectId: only?.caseId ?? ctx.requestId,
    after: {
      scored: scored.length,
      failed: scored.filter(({ scores }) => scores.some(({ outcome }) => outcome !== "scored"))
        .length,
      roundsOpened: opened,
      roundsJoined: joined,
      digest: sha256(canonicalJson(decisions)),
    },
    requestId: ctx.requestId,
  });
}
