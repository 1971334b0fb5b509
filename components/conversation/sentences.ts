/** The sentences of a text without the white space around them: half-open, in UTF-16 code units. */
export function sentences(
  text: string,
  language: string | undefined,
): Array<{ start: number; end: number }> {
  return Array.from(segmenter(language).segment(text), ({ segment, index }) => {
    const lead = segment.length - segment.trimStart().length;
    return { start: index + lead, end: index + segment.trimEnd().length };
  }).filter(({ start, end }) => end > start);
}

function segmenter(language: string | undefined): Intl.Segmenter {
  const known = language !== undefined && isLanguage(language);
  return new Intl.Segmenter(known ? language : "en", { granularity: "sentence" });
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.Segmenter.supportedLocalesOf(tag).length > 0;
  } catch {
    // A tag that is not well-formed throws: it came from outside.
    return false;
  }
}
