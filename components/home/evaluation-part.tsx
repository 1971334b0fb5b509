import { AgreementCell } from "@/components/home/agreement-cell";
import { EvaluationHead } from "@/components/home/evaluation-head";
import { EVALUATION_ROW } from "@/components/home/evaluation-row";
import { InnerLink } from "@/components/home/inner-link";
import { Part } from "@/components/home/part";
import type { EvaluationView, SetEvaluation } from "@/lib/contract/evaluation";
import { DIMENSIONS } from "@/lib/core/rubric/label";

type EvaluationPartProps = EvaluationView & { project: string };

/** How often the scorer in force agrees with what people released, set by set. */
export function EvaluationPart({ project, scorerInForce, sets }: EvaluationPartProps) {
  const missing = sum(sets, "waiting");
  const failed = sum(sets, "failed");
  return (
    <Part
      project={project}
      part="evaluation"
      foot={
        <>
          {missing > 0 ? `${missing} answers are still being scored. ` : ""}
          {failed > 0 ? `${failed} could not be scored. ` : ""}
          Test split alone, intervals at 95 %. The tick: always giving the commonest label. Ref.:
          the reference scorer.
        </>
      }
    >
      <p className="mb-2 text-ink-2 text-sm">
        How often the scorer in force (<b className="font-medium text-ink">{scorerInForce}</b>)
        agrees with the released labels
      </p>
      <EvaluationHead />
      <ul className="flex flex-col gap-2">
        {sets.map((set) => (
          <SetRow key={set.slug} project={project} set={set} />
        ))}
      </ul>
    </Part>
  );
}

function SetRow({ project, set }: { project: string; set: SetEvaluation }) {
  const { name, release, scorers, slug } = set;
  const reference = scorers.find(({ scorer }) => scorer === "reference");
  const [inForce] = scorers;
  return (
    <li className={EVALUATION_ROW}>
      <p className="col-span-full flex items-baseline gap-x-2 @[480px]:col-span-1 @[480px]:block">
        <InnerLink listed href={`/p/${project}/sets/${slug}#scorers`}>
          {name}
        </InnerLink>
        <span className="text-ink-3 text-xs @[480px]:block">
          {release === null ? "no release" : `release ${release.number}`}
        </span>
      </p>
      <dl className="contents">
        {DIMENSIONS.map((dimension) => (
          <AgreementCell
            key={dimension}
            dimension={dimension}
            agreement={inForce?.fields[dimension]}
            reference={inForce === reference ? undefined : reference?.fields[dimension]}
          />
        ))}
      </dl>
    </li>
  );
}

function sum(sets: readonly SetEvaluation[], what: "waiting" | "failed"): number {
  return sets.reduce(
    (total, { scorers }) =>
      total + DIMENSIONS.reduce((part, one) => part + (scorers[0]?.fields[one][what] ?? 0), 0),
    0,
  );
}
