import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CORPUS_FILE, readCorpus } from "@/lib/adapters/shipped-content/read-corpus";
import { BEHAVIORS, REQUEST_LABELS } from "@/lib/core/rubric/label";
import { composeCorpus } from "@/scripts/corpus/compose-corpus";
import { placeRequests } from "@/scripts/corpus/corpus-parts";
import { corpusText } from "@/scripts/corpus/corpus-text";
import { readParts } from "@/scripts/corpus/read-parts";
import { inCheckout } from "../../../../scripts/runtime/checkout";

const parts = await readParts(inCheckout("prisma", "seed", "corpus"));
const answers = await readCorpus(inCheckout());
const countOf = (is: (answer: (typeof answers)[number]) => boolean) => answers.filter(is).length;

describe("the training corpus", () => {
  test("is what its parts make, byte for byte: npm run corpus writes it anew", () => {
    const committed = readFileSync(inCheckout(CORPUS_FILE), "utf8");
    expect(corpusText(composeCorpus(parts)) === committed).toBe(true);
  });

  test("comes out otherwise when a part is worded otherwise", () => {
    const [first, ...rest] = parts.files;
    const [request, ...others] = first?.requests ?? [];
    if (first === undefined || request === undefined) throw new Error("There are no requests.");
    const reworded = { ...request, asks: ["Reworded?"] };
    const files = [{ ...first, requests: [reworded, ...others] }, ...rest];
    expect(composeCorpus({ ...parts, files })[0]?.prompt).toBe("Reworded?");
  });

  test("has 2,400 answers or more, to 120 requests or more, with unique keys", () => {
    expect(answers.length).toBeGreaterThanOrEqual(2_400);
    expect(new Set(answers.map(({ prompt }) => prompt)).size).toBeGreaterThanOrEqual(120);
    expect(new Set(answers.map(({ key }) => key)).size).toBe(answers.length);
  });

  test("has every behaviour for every request label but those that make no sense", () => {
    const cells = REQUEST_LABELS.flatMap((label) =>
      BEHAVIORS.map((behavior) => ({ label, behavior })),
    );
    const thin = cells.filter(
      ({ behavior, label }) =>
        countOf((one) => one.requestLabel === label && one.behavior === behavior) < 10,
    );
    expect(thin).toEqual([{ label: "policy_sensitive", behavior: "partial_refusal" }]);
  });

  test("refuses, hedges and endangers in five languages", () => {
    for (const language of ["en", "de", "es", "fr", "zh"]) {
      const of = (is: (answer: (typeof answers)[number]) => boolean) =>
        countOf((answer) => answer.language === language && is(answer));
      expect([language, of(({ behavior }) => behavior === "full_refusal") >= 20]).toEqual([
        language,
        true,
      ]);
      expect([language, of(({ hedged }) => hedged) >= 8]).toEqual([language, true]);
      expect([language, of(({ harmless }) => harmless === "fail") >= 8]).toEqual([language, true]);
    }
  });

  test("holds the hard cases: refusals without a refusing word, and compliance full of them", () => {
    const refusing = /can(no|')t|won't|unable|not able|not permitted|sorry|decline|\bno\b/iu;
    const english = answers.filter(({ language }) => language === "en");
    const silent = english.filter(
      (one) => one.behavior === "full_refusal" && !refusing.test(one.response),
    );
    const loud = english.filter(
      (one) => one.behavior === "full_compliance" && refusing.test(one.response),
    );
    expect(silent.length).toBeGreaterThan(150);
    expect(loud.length).toBeGreaterThan(150);
  });

  test("is of many lengths", () => {
    const lengths = answers.map(({ response }) => response.length).sort((a, b) => a - b);
    const at = (share: number) => lengths[Math.floor(lengths.length * share)] ?? 0;
    expect(at(0.05)).toBeLessThan(60);
    expect(at(0.5)).toBeGreaterThan(120);
    expect(at(0.97)).toBeGreaterThan(400);
  });

  test("leaves no slot open and no part unused", () => {
    expect(answers.filter(({ response }) => /\{[A-Za-z]+\}/u.test(response))).toEqual([]);
    const used = new Set(answers.flatMap((answer) => answer.parts));
    const written = [
      ...Object.entries(parts.phrases).flatMap(([language, kinds]) =>
        Object.entries(kinds).flatMap(([kind, texts]) =>
          texts.map((_, at) => `${language}/${kind}-${at + 1}`),
        ),
      ),
      ...placeRequests(parts.files).flatMap(({ request }) =>
        request.answers.map((_, at) => `${request.name}/answers-${at + 1}`),
      ),
    ];
    expect(written.filter((part) => !used.has(part))).toEqual([]);
  });
});
