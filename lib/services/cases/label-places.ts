import type { CaseAnswer } from "@/lib/contract/cases";
import type { ImportedLabel } from "@/lib/core/formats/imported-labels";
import { derivedId } from "@/lib/data/derived-id";
import type { NewImportedLabel } from "@/lib/data/review/insert-imported-labels";
import type { PreparedCase } from "@/lib/services/cases/prepare-case";

/** A label of someone outside, and where it belongs: the same place each time it is sent. */
export type LabelPlace = Omit<NewImportedLabel, "raterId"> & { name: string };

/**
 * The labels that a stored or known case brings. Those who labelled by themselves share a round; the
 * label that stands has one of its own, which adjudicates where there are others.
 */
export function labelPlaces(answer: CaseAnswer, prepared: PreparedCase | undefined): LabelPlace[] {
  const { id: caseId, outcome } = answer;
  const stored = outcome === "created" || outcome === "duplicate";
  if (!stored || caseId === undefined || !prepared?.ok || prepared.labels === null) return [];
  const { final, raters } = prepared.labels;
  const place = ({ label, name }: ImportedLabel, stands: boolean): LabelPlace => {
    const roundId = derivedId("imported-round", caseId, stands ? "final" : "raters");
    const roundKind = stands && raters.length > 0 ? "adjudicate" : "label";
    // One label stands, whatever its rater is called.
    const slotId = derivedId("imported-slot", roundId, stands ? "" : name);
    return { caseId, roundId, roundKind, slotId, name, label, stands };
  };
  return [
    ...raters.map((one) => place(one, false)),
    ...(final === null ? [] : [place(final, true)]),
  ];
}
