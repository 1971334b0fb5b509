import { EVALUATION_ROW } from "@/components/home/evaluation-row";
import { DimensionMark } from "@/components/rubric/dimension-mark";
import { DIMENSIONS } from "@/lib/core/rubric/label";

/** The dimensions above the rows of sets. For the eye: each cell names its own. */
export function EvaluationHead() {
  return (
    <div aria-hidden className={`${EVALUATION_ROW} mb-1.5 text-sm`}>
      <span className="@max-[480px]:hidden" />
      {DIMENSIONS.map((dimension) => (
        <DimensionMark key={dimension} dimension={dimension} />
      ))}
    </div>
  );
}
