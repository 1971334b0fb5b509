import type { Route } from "next";
import Link from "next/link";
import { VisibleText } from "@/components/conversation/visible-text";
import { BEHAVIOR_NAMES } from "@/components/rubric/behavior-names";
import { REQUEST_LABEL_NAMES } from "@/components/rubric/request-label-names";
import { VerdictTrio } from "@/components/rubric/verdict-trio";
import { Chip } from "@/components/ui/chip";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/table";
import type { SampleSummary } from "@/lib/contract/sets";

type SampleTableProps = {
  samples: readonly SampleSummary[];
  label: string;
  /** Whether to mark what the newest release does not hold yet. */
  marksNew: boolean;
  /** The page of the sample with that key. */
  pathOf: (key: string) => string;
};

/** Samples, one a row: what is asked, what became of it, and where it is used. */
export function SampleTable({ samples, label, marksNew, pathOf }: SampleTableProps) {
  return (
    <Table aria-label={label}>
      <thead>
        <TableRow className="border-t-0">
          <TableHead>prompt</TableHead>
          <TableHead>request</TableHead>
          <TableHead>response</TableHead>
          <TableHead>judgement</TableHead>
          <TableHead>split</TableHead>
        </TableRow>
      </thead>
      <tbody>
        {samples.map((sample) => (
          <TableRow key={sample.key}>
            <TableCell className="max-w-0 min-w-[220px] w-1/2">
              <span className="flex items-center gap-2">
                <Link
                  href={pathOf(sample.key) as Route}
                  prefetch={false}
                  title={sample.key}
                  className="truncate hover:underline"
                >
                  {sample.preview === "" ? sample.key : <VisibleText text={sample.preview} />}
                </Link>
                {marksNew && !sample.inRelease ? <Chip tone="accent">new</Chip> : null}
              </span>
            </TableCell>
            <Judgement sample={sample} />
            <TableCell className="text-ink-2">{sample.split}</TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}

function Judgement({ sample }: { sample: SampleSummary }) {
  const { behavior, requestLabel } = sample;
  if (sample.withheld) {
    return (
      <TableCell colSpan={3} className="text-ink-3">
        kept back: its case waits for a blind review
      </TableCell>
    );
  }
  return (
    <>
      <TableCell className="whitespace-nowrap">
        {requestLabel === null ? "–" : REQUEST_LABEL_NAMES[requestLabel]}
      </TableCell>
      <TableCell className="whitespace-nowrap">
        {behavior === null ? "–" : BEHAVIOR_NAMES[behavior].short}
      </TableCell>
      <TableCell>
        <VerdictTrio helpful={sample.helpful} honest={sample.honest} harmless={sample.harmless} />
      </TableCell>
    </>
  );
}
