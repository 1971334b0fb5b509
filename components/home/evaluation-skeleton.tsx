import { EvaluationHead } from "@/components/home/evaluation-head";
import { EVALUATION_ROW } from "@/components/home/evaluation-row";
import type { PartProps } from "@/components/home/part";
import { Part } from "@/components/home/part";
import { TextLine } from "@/components/home/text-line";
import { Skeleton } from "@/components/ui/skeleton";
import { STANDARD_SETS } from "@/lib/core/evalset/set-for-label";
import { DIMENSIONS } from "@/lib/core/rubric/label";

/** How the scorers agree, set by set, before it is counted: the same rows in the same grid. */
export function EvaluationSkeleton({ project }: Pick<PartProps, "project">) {
  return (
    <Part
      project={project}
      part="evaluation"
      foot={
        <>
          <TextLine width="w-full" />
          <TextLine width="w-2/5" />
        </>
      }
    >
      <div aria-busy>
        <span className="sr-only">Loading the figures</span>
        <p className="mb-2 text-sm">
          <TextLine width="w-4/5" />
        </p>
        <EvaluationHead />
        <ul aria-hidden className="flex flex-col gap-2">
          {STANDARD_SETS.map((set) => (
            <li key={set} className={EVALUATION_ROW}>
              <span className="col-span-full @[480px]:col-span-1">
                <TextLine width="w-24" />
              </span>
              {DIMENSIONS.map((dimension) => (
                <span key={dimension}>
                  <TextLine width="w-16" />
                  <Skeleton className="my-0.5 h-1.5 w-full" />
                  <span className="block text-xs">
                    <TextLine width="w-20" />
                  </span>
                </span>
              ))}
            </li>
          ))}
        </ul>
      </div>
    </Part>
  );
}
