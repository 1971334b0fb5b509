import { DECIDING_FIELD_NAMES } from "@/components/rubric/deciding-field-names";
import { DimensionMark } from "@/components/rubric/dimension-mark";
import { formatCount } from "@/components/ui/format-count";
import { formatInterval } from "@/components/ui/format-interval";
import { formatPercent } from "@/components/ui/format-percent";
import { IntervalBar } from "@/components/ui/interval-bar";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/table";
import type { SetEvaluation } from "@/lib/contract/evaluation";
import type { Agreement } from "@/lib/core/evaluation/agreement";
import type { EvaluatedField } from "@/lib/core/evaluation/score-reading";
import { EVALUATED_FIELDS } from "@/lib/core/evaluation/score-reading";

/** How often each scorer agrees with the labels of a set's newest release, field by field. */
export function ScorerAgreement({ name, release, samples, scorers }: SetEvaluation) {
  if (release === null) return <p className="text-ink-2 text-sm">Nothing was released yet.</p>;
  return (
    <>
      <p className="mb-2 max-w-[80ch] text-ink-2 text-sm">
        Of {formatCount(samples)} samples in the test split of release {release.number}. The
        reference scorer is told whether the request is unsafe and the fact known; the others read
        it. What people found not applicable is in no rate.
      </p>
      <Table scrollLabel={`How the scorers agree with the labels of ${name}`}>
        <thead>
          <tr>
            <TableHead>Field</TableHead>
            {scorers.map(({ version }) => (
              <TableHead key={version}>{version}</TableHead>
            ))}
            <TableHead numeric>Commonest label alone</TableHead>
          </tr>
        </thead>
        <tbody>
          {EVALUATED_FIELDS.map((field) => (
            <TableRow key={field}>
              <TableHead scope="row" className="whitespace-nowrap text-sm">
                <FieldName field={field} />
              </TableHead>
              {scorers.map(({ fields, version }) => (
                <TableCell key={version}>
                  <Figure agreement={fields[field]} />
                </TableCell>
              ))}
              <TableCell numeric className="text-ink-2">
                {commonest(scorers[0]?.fields[field])}
              </TableCell>
            </TableRow>
          ))}
        </tbody>
      </Table>
    </>
  );
}

function FieldName({ field }: { field: EvaluatedField }) {
  if (field === "behavior" || field === "requestLabel") return DECIDING_FIELD_NAMES[field];
  return <DimensionMark dimension={field} />;
}

function Figure({ agreement }: { agreement: Agreement }) {
  const { agreed, failed, interval, n, silent, waiting } = agreement;
  if (interval === null) return <span className="text-ink-3">{whyNone(agreement)}</span>;
  const left = [
    ...(waiting > 0 ? [`${waiting} being scored`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(silent > 0 ? [`${silent} left open`] : []),
  ];
  return (
    <span className="flex items-center gap-x-2.5 whitespace-nowrap tabular-nums">
      <b className="w-11 text-right font-semibold">{formatPercent(agreed / n, 0)}</b>
      <IntervalBar point={agreed / n} low={interval.low} high={interval.high} className="w-24" />
      <span className="text-ink-2 text-xs">
        {formatInterval(interval.low, interval.high, 0)} n={formatCount(n)}
        {left.length === 0 ? "" : `, ${left.join(", ")}`}
      </span>
    </span>
  );
}

function whyNone({ failed, silent, waiting }: Agreement): string {
  if (waiting > 0) return "being scored";
  if (failed > 0) return "could not be scored";
  return silent > 0 ? "says nothing of it" : "no label";
}

function commonest(agreement: Agreement | undefined): string {
  if (agreement === undefined || agreement.n === 0) return "–";
  return formatPercent(agreement.commonest / agreement.n, 0);
}
