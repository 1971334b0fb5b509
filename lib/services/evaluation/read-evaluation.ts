import type { EvaluationView, ScorerAgreement, SetEvaluation } from "@/lib/contract/evaluation";
import type { Agreement } from "@/lib/core/evaluation/agreement";
import { agreementOf } from "@/lib/core/evaluation/agreement";
import type { EvaluatedField } from "@/lib/core/evaluation/score-reading";
import { EVALUATED_FIELDS } from "@/lib/core/evaluation/score-reading";
import { SHIPPED_SCORERS } from "@/lib/core/scoring/shipped-scorers";
import type { CountedAgreement, TestSplit } from "@/lib/data/evaluation/count-agreement";
import { countAgreement, listTestSplits } from "@/lib/data/evaluation/count-agreement";
import type { ScorerVersion } from "@/lib/data/evaluation/find-unscored-samples";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { queueReader } from "@/lib/services/queue/queue-reader";

/**
 * How often each scorer agrees with the labels of every set's newest release, or of the one set's, on
 * its test split. For those who may read the audit: a reviewer learns nothing of scorers beforehand.
 */
export async function readEvaluation(
  ctx: Context,
  projectSlug: string,
  set: string | null = null,
): Promise<EvaluationView> {
  const project = await openProject(ctx, projectSlug, "read_audit");
  const { scorerInForce } = project;
  const scorers = SHIPPED_SCORERS.toSorted(
    (left, right) => Number(right.name === scorerInForce) - Number(left.name === scorerInForce),
  );
  const scope = { projectId: project.id, reader: queueReader(ctx.actor, project.id), set };
  return ctx.db.transact(project.id, async (db) => {
    const splits = await listTestSplits(db, scope);
    const counted = await countAgreement(db, scope, scorers);
    const inForce = scorers.find(({ name }) => name === scorerInForce)?.version ?? scorerInForce;
    return { scorerInForce: inForce, sets: splits.map((split) => toSet(split, scorers, counted)) };
  });
}

function toSet(
  { createdAt, name, number, samples, slug }: TestSplit,
  scorers: readonly ScorerVersion[],
  counted: readonly CountedAgreement[],
): SetEvaluation {
  const ofSet = counted.filter((cell) => cell.slug === slug);
  return {
    slug,
    name,
    samples,
    release:
      number === null || createdAt === null ? null : { number, createdAt: createdAt.toISOString() },
    scorers: scorers.map((scorer) => toScorer(scorer, ofSet)),
  };
}

function toScorer(
  { name, version }: ScorerVersion,
  cells: readonly CountedAgreement[],
): ScorerAgreement {
  const agreement = (field: EvaluatedField): Agreement =>
    agreementOf(cells.filter((cell) => cell.scorer === name && cell.field === field));
  const fields = EVALUATED_FIELDS.map((field) => [field, agreement(field)] as const);
  return {
    scorer: name,
    version,
    fields: Object.fromEntries(fields) as Record<EvaluatedField, Agreement>,
  };
}
