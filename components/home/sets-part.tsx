import { InnerLink } from "@/components/home/inner-link";
import { Part } from "@/components/home/part";
import type { SetSummary } from "@/lib/contract/sets";

type SetsPartProps = { project: string; sets: readonly SetSummary[] };

/** The evaluation sets, each with its newest release: for those who learn nothing of scorers beforehand. */
export function SetsPart({ project, sets }: SetsPartProps) {
  return (
    <Part
      project={project}
      part="evaluation"
      foot="What people labelled, released for models and scorers to be measured on"
    >
      <ul>
        {sets.map((set) => (
          <li key={set.slug} className="flex items-baseline gap-3 py-0.5">
            <span className="min-w-0 flex-1 truncate">
              <InnerLink listed href={`/p/${project}/sets/${set.slug}`}>
                {set.name}
              </InnerLink>
            </span>
            <span className="text-ink-2 text-sm">
              {set.release === null ? "no release" : `release ${set.release.number}`}
            </span>
            <span className="w-[84px] text-right text-ink-2 text-sm tabular-nums">
              {set.samples} samples
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
