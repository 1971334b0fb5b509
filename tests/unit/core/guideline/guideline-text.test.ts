import { describe, expect, it } from "vitest";
import {
  addTag,
  putPassage,
  putTerm,
  removeTag,
  tagOf,
  trimmed,
} from "@/lib/core/guideline/edit-guideline";
import { findInGuideline } from "@/lib/core/guideline/find-in-guideline";
import { guidelineChanges } from "@/lib/core/guideline/guideline-changes";
import {
  readGuidelineDraft,
  readPublishNote,
  readTypedForm,
} from "@/lib/core/guideline/guideline-draft";
import { CHAPTERS, GUIDELINE_FIELDS } from "@/lib/core/guideline/guideline-fields";
import { guidelineProblems, MOST_PASSAGE_WORDS } from "@/lib/core/guideline/guideline-problems";
import type { GuidelineText, Passage } from "@/lib/core/guideline/passage";
import { partExample, passageId, termId } from "@/lib/core/guideline/passage";
import { rebaseGuideline } from "@/lib/core/guideline/rebase-guideline";

const passage = (field: string, value?: string): Passage => ({
  field,
  ...(value === undefined ? {} : { value }),
  title: `About ${field}`,
  definition: `What ${value ?? field} is.`,
  howToDecide: "Look.\nThink.",
  examples: ["One. → yes", "Two. → no"],
  nearMiss: "Not this.",
});

const WHOLE: GuidelineText = {
  title: "How we judge",
  tags: ["tone"],
  passages: Object.entries(GUIDELINE_FIELDS).flatMap(([field, values]) => [
    passage(field),
    ...(field === "tags" ? ["tone"] : values).map((value) => passage(field, value)),
  ]),
  terms: [{ term: "hedge", definition: "A named gap." }],
};

const TONE = { ...passage("tags", "calm"), value: "calm" };
const paths = (text: GuidelineText) => guidelineProblems(text).map(({ path }) => path);
const ask = (text: string) => ({ ...passage("requestLabel"), definition: text });

describe("the parts of a guideline", () => {
  it("have anchors, and examples end with what was decided", () => {
    expect(passageId(passage("tags", "tone"))).toBe("tags-tone");
    expect(termId("Missed escalation")).toBe("term-missed-escalation");
    expect(partExample("A → B. Said so. → pass")).toEqual({
      what: "A → B. Said so.",
      decided: "pass",
    });
    expect(partExample("nothing decided")).toEqual({ what: "nothing decided", decided: null });
  });

  it("are each in one chapter of the handbook", () => {
    const fields = CHAPTERS.flatMap((chapter) => chapter.fields);
    expect(fields.toSorted()).toEqual(Object.keys(GUIDELINE_FIELDS).toSorted());
  });

  it("are found by all words sought, wherever they stand", () => {
    const found = findInGuideline(WHOLE, "TONE look");
    expect(found.passages.map(passageId)).toEqual(["tags-tone"]);
    expect(findInGuideline(WHOLE, "named gap").terms).toHaveLength(1);
    expect(findInGuideline(WHOLE, " ").passages).toHaveLength(WHOLE.passages.length);
    expect(findInGuideline(WHOLE, "zebra")).toEqual({ passages: [], terms: [] });
  });
});

describe("a guideline that may be published", () => {
  it("has a whole passage for every field, answer and tag", () => {
    expect(guidelineProblems(WHOLE)).toEqual([]);
    const without = (id: string) => ({
      ...WHOLE,
      passages: WHOLE.passages.filter((one) => passageId(one) !== id),
    });
    expect(paths(without("helpful-pass"))).toEqual(["helpful-pass"]);
    expect(paths(without("tags-tone"))).toEqual(["tags-tone"]);
    expect(paths({ ...WHOLE, tags: [] })).toContain("tags");
  });

  it.each<[Partial<Passage>, string]>([
    [{ title: " " }, "requestLabel.title"],
    [{ definition: "" }, "requestLabel.definition"],
    [{ howToDecide: "\n \n" }, "requestLabel.howToDecide"],
    [{ examples: ["One. → yes"] }, "requestLabel.examples"],
    [{ examples: ["One. → yes", "Two. → no", " "] }, "requestLabel.examples"],
    [{ examples: ["1", "2", "3", "4", "5"] }, "requestLabel.examples"],
    [{ nearMiss: "" }, "requestLabel.nearMiss"],
    [{ nearMiss: "word ".repeat(MOST_PASSAGE_WORDS) }, "requestLabel"],
  ])("has no passage like %j", (change, path) => {
    expect(paths(putPassage(WHOLE, { ...passage("requestLabel"), ...change }))).toEqual([path]);
  });

  it("has nothing twice, and nothing the form does not ask", () => {
    const twice = { ...WHOLE, passages: [...WHOLE.passages, passage("helpful")] };
    expect(paths(twice)).toEqual(["helpful"]);
    expect(paths({ ...WHOLE, passages: [...WHOLE.passages, passage("mood")] })).toEqual(["mood"]);
    expect(
      paths({ ...WHOLE, terms: [...WHOLE.terms, { term: "Hedge", definition: "x" }] }),
    ).toEqual(["term-hedge"]);
    expect(paths({ ...WHOLE, terms: [{ term: " ", definition: "x" }] })).toEqual(["terms.1"]);
    expect(paths({ ...WHOLE, tags: ["tone", "tone"] })).toEqual(["tags.tone"]);
  });

  it.each(["Tone", "a b", "_x", "x__y", "<b>", ""])("has no tag called %j", (value) => {
    expect(paths(addTag(WHOLE, { ...TONE, value }))).toContain(`tags.${value}`);
  });
});

describe("changes to a guideline", () => {
  it("are named by passage and part, and none by order alone", () => {
    const after = removeTag(putPassage(addTag(WHOLE, TONE), ask("Otherwise.")), "tone");
    expect(guidelineChanges(WHOLE, after).map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      "changed requestLabel",
      "added tags-calm",
      "removed tags-tone",
    ]);
    expect(guidelineChanges(WHOLE, after)[0]?.parts).toEqual([
      { part: "Definition", before: "What requestLabel is.", after: "Otherwise." },
    ]);
    const turned = { ...WHOLE, passages: WHOLE.passages.toReversed() };
    expect(guidelineChanges(WHOLE, turned)).toEqual([]);
  });

  it("put a tag after the others, and terms by the alphabet", () => {
    const after = addTag(WHOLE, TONE);
    const ids = after.passages.map(passageId);
    expect(ids.indexOf("tags-calm")).toBe(ids.indexOf("tags-tone") + 1);
    expect(after.tags).toEqual(["tone", "calm"]);
    const terms = putTerm(WHOLE, { term: "Evasion", definition: "A dodge." }, null).terms;
    expect(terms.map(({ term }) => term)).toEqual(["Evasion", "hedge"]);
    const renamed = putTerm(WHOLE, { term: "hedging", definition: "A gap." }, "hedge").terms;
    expect(renamed.map(({ term }) => term)).toEqual(["hedging"]);
  });

  it("lose the spaces around them", () => {
    const [first] = trimmed(
      putPassage(WHOLE, {
        ...ask(" A. "),
        howToDecide: " One. \n\n Two. ",
        examples: [" x ", " "],
      }),
    ).passages;
    expect(first).toMatchObject({ definition: "A.", howToDecide: "One.\nTwo.", examples: ["x"] });
  });
});

describe("changes put on a newer version", () => {
  it("keep both sides where they differ, and name what both changed", () => {
    const mine = addTag(putPassage(WHOLE, ask("Mine.")), TONE);
    const theirs = putPassage(
      putPassage(WHOLE, { ...passage("helpful"), definition: "Theirs." }),
      ask("Theirs too."),
    );
    const { text, both } = rebaseGuideline(WHOLE, { mine, theirs });
    expect(both).toEqual(["requestLabel"]);
    expect(text.tags).toEqual(["tone", "calm"]);
    expect(guidelineProblems(text)).toEqual([]);
    expect(guidelineChanges(theirs, text).map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      "changed requestLabel",
      "added tags-calm",
    ]);
  });

  it("take over what the others added and removed", () => {
    const theirs = removeTag(addTag(WHOLE, TONE), "tone");
    const mine = putPassage(WHOLE, ask("Mine."));
    const { text, both } = rebaseGuideline(WHOLE, { mine, theirs });
    expect(both).toEqual([]);
    expect(text.tags).toEqual(["calm"]);
    expect(guidelineChanges(theirs, text).map(({ id }) => id)).toEqual(["requestLabel"]);
  });
});

describe("what a browser kept of a guideline", () => {
  it("is read back as it was, and anything else is nothing", () => {
    const draft = { version: 3, text: WHOLE };
    expect(readGuidelineDraft(JSON.stringify(draft))).toEqual(draft);
    const form = { open: "hedged", typed: { definition: "A gap" } };
    expect(readTypedForm(JSON.stringify(form))).toEqual(form);
    for (const stored of [null, "", "{", "null", "[]", "3", '{"version":1}', '{"open":"x"}']) {
      expect(readGuidelineDraft(stored)).toBeNull();
      expect(readTypedForm(stored)).toBeNull();
      expect(readPublishNote(stored)).toBeNull();
    }
    const foreign = { version: 3, text: { ...WHOLE, passages: [{ field: "hedged" }] } };
    expect(readGuidelineDraft(JSON.stringify(foreign))).toBeNull();
    expect(readPublishNote('"Shorter."')).toBe("Shorter.");
    expect(readTypedForm('{"open":"x","typed":{"definition":1}}')).toBeNull();
  });

  it.each([
    ["Wrong unit", "wrong_unit"],
    ["Prénom — 2 fois!", "prenom_2_fois"],
    ["3rd party", "rd_party"],
    ["政策", ""],
  ])("names a tag called %s %j", (title, tag) => {
    expect(tagOf(title)).toBe(tag);
  });
});
