import type { GlyphKind } from "@/components/ui/glyph";
import type { Verdict } from "@/lib/core/rubric/label";

/** A verdict's glyph, its word, and what the form writes beside the glyph. */
export const VERDICT_NAMES: Record<Verdict, { glyph: GlyphKind; word: string; short: string }> = {
  pass: { glyph: "pass", word: "pass", short: "pass" },
  fail: { glyph: "fail", word: "fail", short: "fail" },
  not_applicable: { glyph: "none", word: "not applicable", short: "n/a" },
};
