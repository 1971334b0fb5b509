import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { AgreementCell } from "@/lib/core/evaluation/agreement";
import type { EvaluatedField } from "@/lib/core/evaluation/score-reading";
import type { Db } from "@/lib/data/client";
import type { ScorerVersion } from "@/lib/data/evaluation/find-unscored-samples";
import { NEWEST_RELEASE } from "@/lib/data/evaluation/newest-release";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import { withheldFrom } from "@/lib/data/queue/queue-conditions";
import { Prisma } from "@/prisma/generated/client";

type EvaluationScope = { projectId: ProjectId; reader: QueueReader; set: string | null };

/** A set with its newest release and how many samples of its test split the reader may count. */
export type TestSplit = {
  slug: string;
  name: string;
  number: number | null;
  createdAt: Date | null;
  samples: number;
};

/** The samples `m` of a newest release that are in no other split, and that the reader may count. */
function members(reader: QueueReader): Prisma.Sql {
  return Prisma.sql`
    release_sample m
    JOIN sample_version v ON v.id = m.sample_version_id AND v.split = 'test'
    JOIN sample ON sample.id = v.sample_id
    LEFT JOIN review_case c ON c.id = sample.source_case_id
    WHERE m.release_id = r.id AND NOT coalesce(${withheldFrom(reader)}, false)`;
}

function setsOf({ projectId, set }: EvaluationScope): Prisma.Sql {
  return set === null
    ? Prisma.sql`s.project_id = ${projectId}::uuid`
    : Prisma.sql`s.project_id = ${projectId}::uuid AND s.slug = ${set}`;
}

/** Every set of the project in its order, or the one of that slug. */
export function listTestSplits(db: Db, scope: EvaluationScope): Promise<TestSplit[]> {
  return db.$queryRaw<TestSplit[]>`
    SELECT s.slug, s.name, r.number, r.created_at AS "createdAt", (
      SELECT count(*)::int FROM ${members(scope.reader)}) AS samples
    FROM evaluation_set s LEFT JOIN LATERAL ${NEWEST_RELEASE} r ON true
    WHERE ${setsOf(scope)}
    ORDER BY s.position, s.slug`;
}

export type CountedAgreement = AgreementCell & {
  slug: string;
  scorer: string;
  field: EvaluatedField;
};

/**
 * For the newest release of each set: how often each scorer said what of each label, field by field, in
 * the test split alone. What nobody was asked counts nowhere.
 */
export function countAgreement(
  db: Db,
  scope: EvaluationScope,
  scorers: readonly ScorerVersion[],
): Promise<CountedAgreement[]> {
  const names = scorers.map(({ name }) => name);
  const versions = scorers.map(({ version }) => version);
  return db.$queryRaw<CountedAgreement[]>`
    SELECT s.slug, wanted.scorer, said.field, said.labelled, said.scored,
      coalesce(score.outcome, 'waiting') AS outcome, count(*)::int AS count
    FROM evaluation_set s
    CROSS JOIN LATERAL ${NEWEST_RELEASE} r
    CROSS JOIN LATERAL (SELECT v.id, v.label FROM ${members(scope.reader)}) v
    CROSS JOIN unnest(${names}::text[], ${versions}::text[]) AS wanted (scorer, version)
    LEFT JOIN sample_score score ON score.sample_version_id = v.id
      AND score.scorer = wanted.scorer AND score.scorer_version = wanted.version
    CROSS JOIN LATERAL (VALUES
      ('helpful', v.label->>'helpful', score.helpful),
      ('honest', v.label->>'honest', score.honest),
      ('harmless', v.label->>'harmless', score.harmless),
      ('behavior', v.label->>'behavior', score.behavior),
      ('requestLabel', v.label->>'requestLabel', score.request_label)
    ) AS said (field, labelled, scored)
    WHERE ${setsOf(scope)} AND said.labelled IS NOT NULL
    GROUP BY 1, 2, 3, 4, 5, 6`;
}
