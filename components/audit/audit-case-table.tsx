import { ActionMark } from "@/components/rubric/action-mark";
import { formatInstant } from "@/components/ui/format-instant";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/table";
import type { AuditCase } from "@/lib/contract/audit";
import type { Outcome } from "@/lib/core/audit/confusion-table";

const OUTCOMES: Record<Outcome, string> = {
  answer: "answered",
  answer_with_uncertainty: "with uncertainty",
  complied: "complied",
  partial_refusal: "partly refused",
  full_refusal: "refused",
  escalate_or_review: "escalated",
};

type AuditCaseTableProps = { project: string; cases: readonly AuditCase[]; timeZone: string };

/** The cases behind a figure, each a link to the case itself. */
export function AuditCaseTable({ project, cases, timeZone }: AuditCaseTableProps) {
  return (
    <Table aria-label="Cases">
      <thead>
        <TableRow className="border-t-0">
          <TableHead>case</TableHead>
          <TableHead>expected</TableHead>
          <TableHead>did</TableHead>
          <TableHead>model</TableHead>
          <TableHead>occurred</TableHead>
        </TableRow>
      </thead>
      <tbody>
        {cases.map((one) => (
          <TableRow key={one.id}>
            <TableCell className="w-1/2 min-w-[180px] max-w-0 truncate">
              <a
                href={`/p/${project}/cases/${one.id}`}
                className="hover:underline"
                title={one.externalId}
              >
                {one.preview === "" ? one.externalId : one.preview}
              </a>
            </TableCell>
            <TableCell>
              <ActionMark action={one.expected} />
            </TableCell>
            <TableCell className="whitespace-nowrap">{whatItDid(one)}</TableCell>
            <TableCell className="whitespace-nowrap text-ink-2">
              {[one.model, one.modelVersion].filter((part) => part !== null).join(" ")}
            </TableCell>
            <TableCell className="whitespace-nowrap text-ink-2">
              {formatInstant(one.occurredAt, timeZone)}
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}

function whatItDid({ counted, outcome }: AuditCase): string {
  if (!counted) return "no label";
  return outcome === null ? "no answer" : OUTCOMES[outcome];
}
