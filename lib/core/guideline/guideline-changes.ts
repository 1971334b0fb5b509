import type { GuidelineText, Passage, Term } from "./passage";
import { passageId, termId } from "./passage";

/** One text of a passage that differs; empty where it was not there. */
export type PartChange = { part: string; before: string; after: string };

/** A passage or term that one guideline has otherwise than another. `id` is its anchor. */
export type GuidelineChange = {
  id: string;
  title: string;
  kind: "added" | "changed" | "removed";
  parts: PartChange[];
};

const PARTS: Readonly<Record<string, (passage: Passage) => string>> = {
  Title: (passage) => passage.title,
  Definition: (passage) => passage.definition,
  "How to decide": (passage) => passage.howToDecide,
  Examples: (passage) => passage.examples.join("\n"),
  "Near miss": (passage) => passage.nearMiss,
};

/**
 * What differs from one guideline to another: its title, its passages in the later one's order (what
 * was removed last), then its terms. Another order alone is no change.
 */
export function guidelineChanges(before: GuidelineText, after: GuidelineText): GuidelineChange[] {
  return [
    ...changed("title", "Title of the guideline", [part("Title", before.title, after.title)]),
    ...compared(before.passages, after.passages, {
      id: passageId,
      title: (passage) => passage.title,
      parts: passageParts,
    }),
    ...compared(before.terms, after.terms, {
      id: ({ term }) => termId(term),
      title: ({ term }) => term,
      parts: termParts,
    }),
  ];
}

type Manner<One> = {
  id: (one: One) => string;
  title: (one: One) => string;
  parts: (before: One | undefined, after: One | undefined) => PartChange[];
};

function compared<One>(
  before: readonly One[],
  after: readonly One[],
  { id, title, parts }: Manner<One>,
): GuidelineChange[] {
  const old = new Map(before.map((one) => [id(one), one]));
  const now = new Set(after.map(id));
  const gone = before.filter((one) => !now.has(id(one)));
  return [
    ...after.flatMap((one): GuidelineChange[] => {
      const was = old.get(id(one));
      return was === undefined
        ? [{ id: id(one), title: title(one), kind: "added", parts: parts(undefined, one) }]
        : changed(id(one), title(one), parts(was, one));
    }),
    ...gone.map(
      (one): GuidelineChange => ({
        id: id(one),
        title: title(one),
        kind: "removed",
        parts: parts(one, undefined),
      }),
    ),
  ];
}

function changed(id: string, title: string, parts: readonly PartChange[]): GuidelineChange[] {
  const differing = parts.filter(({ before, after }) => before !== after);
  return differing.length === 0 ? [] : [{ id, title, kind: "changed", parts: differing }];
}

function passageParts(before: Passage | undefined, after: Passage | undefined): PartChange[] {
  return Object.entries(PARTS).map(([name, read]) =>
    part(name, before === undefined ? "" : read(before), after === undefined ? "" : read(after)),
  );
}

function termParts(before: Term | undefined, after: Term | undefined): PartChange[] {
  return [
    part("Term", before?.term ?? "", after?.term ?? ""),
    part("Definition", before?.definition ?? "", after?.definition ?? ""),
  ];
}

function part(name: string, before: string, after: string): PartChange {
  return { part: name, before, after };
}
