import type { Telling } from "./recipe";

const SENTENCE_END = /(?<=[.!?]["”]?)\s+|(?<=[。！？])/u;
/** Letters, code and lists are left as they are: half of one is broken. */
const INDIVISIBLE = /[\n`"„«“]|\d\./u;

/** A hand-written text, told whole, cut to its first half, or with a number before each sentence. */
export function tellText(text: string, telling: Telling): string {
  const sentences = text.split(SENTENCE_END);
  if (telling === "whole" || INDIVISIBLE.test(text) || sentences.length < 3) return text;
  if (telling === "list") return sentences.map((line, at) => `${at + 1}. ${line}`).join("\n");
  const half = sentences.slice(0, Math.ceil(sentences.length / 2));
  return half.reduce((told, next) => told + (/[。！？]$/u.test(told) ? "" : " ") + next);
}
