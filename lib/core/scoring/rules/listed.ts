/** The phrases of a text that separates them by `|`, in order, without the white space around them. */
export function listed(text: string): readonly string[] {
  return text
    .split("|")
    .map((phrase) => phrase.replaceAll(/\s+/g, " ").trim())
    .filter((phrase) => phrase !== "");
}
