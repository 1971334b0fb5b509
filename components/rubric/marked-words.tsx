type MarkedWordsProps = { text: string; words: readonly string[] };

/** A text with the words sought in it marked, whatever their case. */
export function MarkedWords({ text, words }: MarkedWordsProps) {
  if (words.length === 0) return text;
  const pieces = text.split(new RegExp(`(${words.map(escaped).join("|")})`, "giu"));
  // What the pattern caught stands at every second place.
  return pieces.map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name.
      <mark key={at} className="rounded-xs bg-warn-soft text-inherit">
        {piece}
      </mark>
    ),
  );
}

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
