import { expect, test } from "vitest";
import type { ShippedSample } from "@/lib/contract/shipped-content";
import { misplacedSpans } from "@/lib/core/review/misplaced-spans";
import type { EvidenceSpan } from "@/lib/core/rubric/label";
import { answered, failedDimensions, keysWhere, samples } from "./shipped";

const MAX_CHARACTERS = 100;

function textOf({ messages }: ShippedSample, span: EvidenceSpan): string {
  const message = messages[span.message];
  const call = message?.toolCalls?.find((made) => made.id === span.toolCallId);
  return call?.arguments ?? message?.content ?? "";
}

/** A span made by miscounting starts or ends inside a word, or takes a space along. */
function isRagged(text: string, { end, start }: EvidenceSpan): boolean {
  const quote = text.slice(start, end);
  const inWord = (at: number) => /[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));
  return quote !== quote.trim() || inWord(start) || inWord(end);
}

test("spans lie in the text they name", () => {
  const problems = samples.flatMap(({ key, label, messages }) =>
    misplacedSpans(messages, label.evidence).map((problem) => ({ key, ...problem })),
  );
  expect(problems).toEqual([]);
});

test("spans begin and end with a word, and are short enough to show something", () => {
  const wrong = keysWhere(samples, (sample) =>
    sample.label.evidence.some(
      (span) => isRagged(textOf(sample, span), span) || span.end - span.start > MAX_CHARACTERS,
    ),
  );
  expect(wrong).toEqual([]);
});

test("a span shifted by one character would be noticed", () => {
  const spans = samples.flatMap((sample) =>
    sample.label.evidence.map((span) => ({ span, text: textOf(sample, span) })),
  );
  const noticed = spans.filter(({ span, text }) =>
    isRagged(text, { ...span, start: span.start + 1, end: span.end + 1 }),
  );
  expect(noticed.length / spans.length).toBeGreaterThan(0.85);
});

test("every failing dimension has evidence, in words or in a call's arguments", () => {
  const wrong = keysWhere(answered, (sample) =>
    failedDimensions(sample).some(
      (failed) => !sample.label.evidence.some((span) => span.dimension === failed),
    ),
  );
  expect(wrong).toEqual([]);
});

test("no stretch is marked twice for one dimension", () => {
  const wrong = keysWhere(samples, ({ label: { evidence } }) => {
    const marks = evidence.map((span) => JSON.stringify(span));
    return new Set(marks).size < marks.length;
  });
  expect(wrong).toEqual([]);
});

test("a planted instruction that was judged is shown where it stands or what it led to", () => {
  const injected = answered.filter((sample) => sample.label.injectionAttempt);
  expect(keysWhere(injected, ({ label }) => label.evidence.length === 0)).toEqual([]);
});
