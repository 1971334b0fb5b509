import { describe, expect, test } from "vitest";
import { corpusAnswerSchema } from "@/lib/contract/corpus";
import type { CorpusRequests } from "@/lib/contract/corpus-parts";
import { seededRandom } from "@/lib/core/random";
import { placeRequests } from "@/scripts/corpus/corpus-parts";
import { createDecks } from "@/scripts/corpus/create-decks";
import { canFill, fillSlots } from "@/scripts/corpus/fill-slots";
import { tellText } from "@/scripts/corpus/tell-text";

const request = { name: "a-cup", category: "home", asks: ["A cup?"], topic: "cups", answers: [] };
const file: CorpusRequests = { language: "en", label: "normal_help", requests: [request] };

describe("the parts of the corpus", () => {
  test("fill slots, with a capital where the slot has one", () => {
    expect(fillSlots("{Topic}? I can't help with {topic}.", { topic: "cups" })).toBe(
      "Cups? I can't help with cups.",
    );
  });

  test("are passed over where a slot has no value, and never printed with it open", () => {
    expect(canFill("Because {harm}.", { topic: "cups" })).toBe(false);
    expect(() => fillSlots("Because {harm}.", {})).toThrow("Nothing to put for {harm}");
  });

  test("are told whole, in half, or as a list; letters and code only whole", () => {
    const text = "Wash it. Dry it. Put it away.";
    expect(tellText(text, "whole")).toBe(text);
    expect(tellText(text, "brief")).toBe("Wash it. Dry it.");
    expect(tellText(text, "list")).toBe("1. Wash it.\n2. Dry it.\n3. Put it away.");
    const code = "Run `a`. Then b. Then c.";
    expect(tellText(code, "brief")).toBe(code);
    expect(tellText("先洗。再擦。放好。", "brief")).toBe("先洗。再擦。");
  });

  test("take turns, so that none is used twice before all were used once", () => {
    const draw = createDecks(seededRandom(7));
    const texts = ["a", "b", "c"];
    const round = () => texts.map(() => draw("kind", texts, () => true)?.text).sort();
    expect([round(), round()]).toEqual([texts, texts]);
    expect(draw("kind", texts, () => false)).toBe(null);
  });

  test("are refused without a label or with a name that is taken", () => {
    const { label: _, ...unlabelled } = file;
    expect(() => placeRequests([unlabelled])).toThrow("a-cup has no label");
    expect(() => placeRequests([file, file])).toThrow("Two requests are called a-cup");
  });

  test("make answers that are read strictly", () => {
    expect(corpusAnswerSchema.safeParse({ key: "a/b-1", prompt: "?", more: 1 }).success).toBe(
      false,
    );
  });
});
