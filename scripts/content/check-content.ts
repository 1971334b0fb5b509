import type { CorpusAnswer } from "@/lib/contract/corpus";
import type { ShippedSet } from "@/lib/contract/shipped-content";
import { checkCells } from "./check-cells";
import { checkCorpus } from "./check-corpus";
import { checkDuplicates } from "./check-duplicates";
import { checkRationales } from "./check-rationales";
import { checkRefusals } from "./check-refusals";
import { checkVariety } from "./check-variety";
import type { Finding } from "./finding";

/** Everything that is wrong with the evaluation sets and the training corpus; empty when nothing is. */
export function checkContent(
  sets: readonly ShippedSet[],
  corpus: readonly CorpusAnswer[],
): Finding[] {
  return [
    ...checkVariety(sets),
    ...checkCells(sets),
    ...checkRefusals(sets),
    ...checkDuplicates(sets),
    ...checkRationales(sets),
    ...checkCorpus(sets, corpus),
  ];
}
