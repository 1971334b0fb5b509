import { DimensionMark } from "@/components/rubric/dimension-mark";
import { VerdictMark } from "@/components/rubric/verdict-mark";
import type { Verdict } from "@/lib/core/rubric/label";
import { DIMENSIONS } from "@/lib/core/rubric/label";

type VerdictTrioProps = {
  helpful: Verdict | null;
  honest: Verdict | null;
  harmless: Verdict | null;
};

/** The three verdicts in a row of a table: each with its dimension's glyph. */
export function VerdictTrio(props: VerdictTrioProps) {
  return (
    <span className="inline-flex gap-3">
      {DIMENSIONS.map((dimension) => (
        <span key={dimension} className="inline-flex items-center gap-1">
          <span aria-hidden className="inline-flex">
            <DimensionMark dimension={dimension} iconOnly />
          </span>
          <VerdictMark verdict={props[dimension]} dimension={dimension} />
        </span>
      ))}
    </span>
  );
}
