import { LabelLines } from "@/components/rubric/label-lines";
import { Chip } from "@/components/ui/chip";
import { Disclosure } from "@/components/ui/disclosure";
import { formatInstant } from "@/components/ui/format-instant";
import type { CaseLabel } from "@/lib/contract/queue";

type PeopleLabelsProps = { labels: readonly CaseLabel[]; timeZone: string };

/** Every label people gave a case, the one that stands open, the others behind one line each. */
export function PeopleLabels({ labels, timeZone }: PeopleLabelsProps) {
  if (labels.length === 0) return <p className="text-ink-3">Nobody has labelled it yet.</p>;
  return (
    <ol className="flex flex-col gap-3">
      {labels.toReversed().map((one) => (
        <li key={one.id}>
          {one.stands ? (
            <>
              <p className="mb-2 flex flex-wrap items-center gap-2">
                <Heading one={one} timeZone={timeZone} />
              </p>
              <Whole one={one} />
            </>
          ) : (
            <Disclosure summary={<Heading one={one} timeZone={timeZone} />}>
              <Whole one={one} />
            </Disclosure>
          )}
        </li>
      ))}
    </ol>
  );
}

function Heading({ one, timeZone }: { one: CaseLabel; timeZone: string }) {
  return (
    <>
      <span className="font-medium text-ink">{one.rater}</span>
      {one.stands ? <Chip tone="pass">stands</Chip> : null}
      <Chip title={STAGES[one.stage]}>{one.stage}</Chip>
      <span className="text-ink-3 text-xs">
        {one.mode}, {formatInstant(one.at, timeZone)}
      </span>
    </>
  );
}

const STAGES: Readonly<Record<CaseLabel["stage"], string>> = {
  committed: "As given before the scores were shown",
  final: "As it is counted",
};

function Whole({ one }: { one: CaseLabel }) {
  return (
    <>
      <LabelLines label={one.label} />
      {one.revisedBecause === null ? null : (
        <p className="mt-2 text-ink-2">
          <span className="text-ink-3 text-xs">Revised because </span>
          {one.revisedBecause}
        </p>
      )}
    </>
  );
}
