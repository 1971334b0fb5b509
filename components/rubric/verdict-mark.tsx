import { DIMENSION_NAMES } from "@/components/rubric/dimension-names";
import { VERDICT_NAMES } from "@/components/rubric/verdict-names";
import { Glyph } from "@/components/ui/glyph";
import type { Dimension, Verdict } from "@/lib/core/rubric/label";

type VerdictMarkProps = { verdict: Verdict | null; dimension?: Dimension };

/** ✓ ✕ – or, where nobody was asked, ?. Read as "Helpful: fail" where the dimension is given. */
export function VerdictMark({ verdict, dimension }: VerdictMarkProps) {
  const { glyph, word } =
    verdict === null ? { glyph: "unknown" as const, word: "not asked" } : VERDICT_NAMES[verdict];
  const label = dimension === undefined ? word : `${DIMENSION_NAMES[dimension]}: ${word}`;
  return <Glyph kind={glyph} label={label} />;
}
