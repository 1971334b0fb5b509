import type { Label } from "./label";
import { DIMENSIONS } from "./label";
import { labelDifferences } from "./label-differences";

/**
 * Why a rationale is due, in words; empty where none is. `automated` is the label of the scorer in
 * force, or null where there is none or the rater must not know it yet (blind, before the commit).
 */
export function rationaleDue(label: Label, automated: Label | null): string[] {
  const because = DIMENSIONS.filter((dimension) => label[dimension] === "fail").map(
    (dimension) => `${dimension} fails`,
  );
  const differing = automated === null ? [] : labelDifferences(label, automated);
  if (differing.length > 0) because.push("the label differs from the automated one");
  if (label.actionOverridden) because.push("another action than the policy's is expected");
  return because;
}

/** Whether a rationale is due and none is written. */
export function rationaleMissing(label: Label, automated: Label | null): boolean {
  return label.rationale.trim() === "" && rationaleDue(label, automated).length > 0;
}
