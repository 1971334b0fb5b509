import { normalise } from "../text/normalise";

/**
 * A phrase as texts are searched for it: normalised as they are, with single blanks. A trailing `*`,
 * which lets the last word go on, stays. Empty where nothing of it can be found.
 */
export function foldPhrase(phrase: string): string {
  const folded = normalise(phrase.trim()).text.replaceAll(/\s+/g, " ").trim();
  return folded.replaceAll("*", "").trim() === "" ? "" : folded;
}
