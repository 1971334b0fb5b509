import type { IngestAnswer } from "@/lib/contract/cases";
import { ingestAnswerSchema } from "@/lib/contract/cases";
import type { UserId } from "@/lib/core/brand";
import { notFound } from "@/lib/core/errors";
import type { CaseAdditions } from "@/lib/data/cases/complete-cases";
import { completeCases } from "@/lib/data/cases/complete-cases";
import type { Db } from "@/lib/data/client";
import type { IdempotentCall } from "@/lib/data/idempotency/claim-key";
import { claimKey } from "@/lib/data/idempotency/claim-key";
import { keepAnswer } from "@/lib/data/idempotency/keep-answer";
import type { Project } from "@/lib/data/projects/find-project";
import { findSet } from "@/lib/data/sets/find-set";
import { sha256 } from "@/lib/data/sha256";
import { answerCases, countOutcomes } from "@/lib/services/cases/answer-cases";
import { auditIngest } from "@/lib/services/cases/audit-ingest";
import { enqueueScoring } from "@/lib/services/cases/enqueue-scoring";
import type { KnownCase } from "@/lib/services/cases/known-cases";
import { knownCases } from "@/lib/services/cases/known-cases";
import type { IncomingCase } from "@/lib/services/cases/prepare-case";
import { prepareCase } from "@/lib/services/cases/prepare-case";
import { recordShown } from "@/lib/services/cases/record-shown";
import { storeCases } from "@/lib/services/cases/store-cases";
import { storeLabels } from "@/lib/services/cases/store-labels";
import { storeSelections } from "@/lib/services/cases/store-selections";
import { takeSamples } from "@/lib/services/cases/take-samples";
import type { Context } from "@/lib/services/context";

export type TakenCases = {
  cases: readonly IncomingCase[];
  source: "api" | "file" | "command" | "set";
  /** Slug of the evaluation set that the cases are new samples for. */
  set?: string | null;
  /** A call with the same key and body within 24 hours gets the same answer and changes nothing. */
  idempotency?: { key: string; body: string } | null;
  /** Who saw the scorers' verdicts on these before they came in. */
  shownTo?: UserId;
};

/**
 * Stores the good ones of the cases with the reasons to look at them and the job that scores them, in
 * one transaction, and says of each what became of it. Repeating a call adds nothing. Every way in
 * ends here, once it has asked whether the actor may.
 */
export function takeCases(
  ctx: Context,
  project: Project,
  input: TakenCases,
): Promise<IngestAnswer> {
  const prepared = input.cases.map((one) => prepareCase(one, ctx.now));
  const idempotent = idempotentCall(project, input.idempotency ?? null);
  return ctx.db.transact(project.id, async (db) => {
    const earlier = idempotent === null ? null : await earlierAnswer(db, idempotent, ctx.now);
    if (earlier !== null) return earlier;
    const setId = await findSetId(db, project, input.set ?? null);
    const target = { project, setId, source: input.source, now: ctx.now };
    const stored = await storeCases(db, target, prepared);
    const call = { ctx, target, prepared };
    const labelled = await storeLabels(db, call, answerCases(prepared, stored));
    const { answers, caseIds } = await storeSelections(db, call, labelled.answers);
    const answer = { counts: countOutcomes(answers), cases: answers };
    const known = knownCases(prepared, answers);
    const turned = await takeSamples(db, target, known);
    const completed = await completeCases(db, project.id, known.map(toAdditions));
    const toScore = [...new Set([...stored.created, ...caseIds, ...turned])];
    await enqueueScoring(ctx, db, { projectId: project.id, caseIds: toScore });
    if (idempotent !== null) await keepAnswer(db, idempotent, answer);
    if (input.shownTo !== undefined) {
      const caseIds = [...new Set(answers.flatMap(({ id }) => id ?? []))];
      await recordShown(db, ctx, { projectId: project.id, userId: input.shownTo, caseIds });
    }
    const changed = [...new Set([...toScore, ...completed, ...labelled.caseIds])];
    const counts = {
      turned: turned.length,
      completed: completed.length,
      labelled: labelled.caseIds.length,
    };
    await auditIngest(db, { ctx, target, changed, ...counts }, answers);
    return answer;
  });
}

/** No more than what may be added: the texts of a case can be long. */
function toAdditions({ id, modelVersion, language, category, tags }: KnownCase): CaseAdditions {
  return { id, modelVersion, language, category, tags };
}

function idempotentCall(
  project: Project,
  sent: { key: string; body: string } | null,
): IdempotentCall | null {
  return sent && { projectId: project.id, key: sent.key, bodyHash: sha256(sent.body) };
}

async function earlierAnswer(
  db: Db,
  call: IdempotentCall,
  now: Date,
): Promise<IngestAnswer | null> {
  const claim = await claimKey(db, call, now);
  return claim.kind === "free" ? null : ingestAnswerSchema.parse(claim.response);
}

async function findSetId(db: Db, project: Project, slug: string | null): Promise<string | null> {
  if (slug === null) return null;
  const set = await findSet(db, project.id, slug);
  if (set === null) throw notFound("This evaluation set");
  return set.id;
}
