import type { Route } from "next";
import Link from "next/link";
import { Part } from "@/components/home/part";
import { PartLink } from "@/components/home/part-link";
import type { SetSummary } from "@/lib/contract/sets";

/** The evaluation sets, each with its latest release. */
export function EvaluationPart({
  project,
  sets,
}: {
  project: string;
  sets: readonly SetSummary[];
}) {
  const proposed = sets.reduce((sum, set) => sum + set.openProposals, 0);
  const approved = sets.reduce((sum, set) => sum + set.unreleased, 0);
  return (
    <Part
      number={2}
      title="Evaluation"
      link={<PartLink href={`/p/${project}/sets`}>Sets</PartLink>}
      foot={
        <>
          {proposed === 0 ? (
            "No correction waits for approval"
          ) : (
            <PartLink href={`/p/${project}/proposals`}>
              {`${proposed} ${proposed === 1 ? "correction waits" : "corrections wait"} for approval`}
            </PartLink>
          )}
          {approved === 0 ? null : `; ${approved} approved, for the next release`}
        </>
      }
    >
      <ul>
        {sets.map((set) => (
          <li key={set.slug} className="flex items-baseline gap-3 py-0.5">
            <Link
              href={`/p/${project}/sets/${set.slug}` as Route}
              className="min-w-0 flex-1 truncate hover:underline"
            >
              {set.name}
            </Link>
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
