import { Fragment } from "react";
import { InnerLink } from "@/components/home/inner-link";
import { formatCount } from "@/components/ui/format-count";
import type { WeekCorrections } from "@/lib/contract/home";

const LINE =
  "flex min-h-[45px] flex-wrap items-center gap-x-2.5 gap-y-1 rounded-lg border border-line bg-surface px-[18px] py-2.5 tabular-nums";

type CorrectionsLineProps = WeekCorrections & { project: string };

/** How corrections went through this week, from a proposal into a release. */
export function CorrectionsLine({ project, proposed, approved, releases }: CorrectionsLineProps) {
  if (proposed === 0 && approved === 0 && releases.length === 0) {
    return <NoCorrections project={project} />;
  }
  const proposals = `/p/${project}/proposals`;
  const said = `${formatCount(proposed)} proposed`;
  return (
    <section aria-label="Corrections this week" className={LINE}>
      <h2 className="font-semibold text-sm">Corrections this week</h2>
      <InnerLink href={proposals}>{said}</InnerLink>
      <Arrow />
      <InnerLink href={`${proposals}?state=approved`}>{formatCount(approved)} approved</InnerLink>
      <Arrow />
      {releases.length === 0 ? (
        <InnerLink href={`/p/${project}/sets`}>nothing released</InnerLink>
      ) : (
        <span>
          {releases.map(({ changes, number, set, setName }, index) => (
            <Fragment key={`${set}/${number}`}>
              {index === 0 ? "" : ", "}
              {formatCount(changes)} in{" "}
              <InnerLink href={`/p/${project}/sets/${set}/releases/${number}`}>
                release {number} of {setName}
              </InnerLink>
            </Fragment>
          ))}
        </span>
      )}
    </section>
  );
}

function NoCorrections({ project }: { project: string }) {
  return (
    <section aria-label="Corrections this week" className={LINE}>
      <h2 className="font-semibold text-sm">No corrections this week</h2>
      <p className="text-ink-2 text-sm">
        Where a label differs from the automated one, one is{" "}
        <InnerLink href={`/p/${project}/proposals`}>proposed</InnerLink> for the sets.
      </p>
    </section>
  );
}

function Arrow() {
  return (
    <span aria-hidden className="text-ink-3">
      →
    </span>
  );
}
