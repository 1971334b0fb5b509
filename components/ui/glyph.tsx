export type GlyphKind = "pass" | "fail" | "none" | "unknown";

const GLYPHS: Record<GlyphKind, { sign: string; word: string; look: string }> = {
  pass: { sign: "✓", word: "pass", look: "text-pass font-semibold" },
  fail: { sign: "✕", word: "fail", look: "text-fail font-semibold" },
  none: { sign: "–", word: "not applicable", look: "text-ink-3" },
  unknown: { sign: "?", word: "unknown", look: "text-ink-3" },
};

type GlyphProps = {
  kind: GlyphKind;
  /** What it is read as; by default the word of its kind. */
  label?: string;
  /** For a glyph whose word stands beside it; it takes the colour of the word. */
  decorative?: boolean;
};

/** ✓ pass, ✕ fail, – not applicable, ? unknown: never a colour alone. */
export function Glyph({ kind, label, decorative = false }: GlyphProps) {
  const { sign, word, look } = GLYPHS[kind];
  if (decorative) return <span aria-hidden>{sign}</span>;
  return (
    <span role="img" aria-label={label ?? word} title={label ?? word} className={look}>
      {sign}
    </span>
  );
}
