import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readRuleDraft } from "@/lib/client/playground/kept-rule-draft";
import { emptyWriting, readWriting } from "@/lib/client/playground/kept-writing";
import { EMPTY_RULE_FORM } from "@/lib/client/playground/rule-form";
import { keepInTab } from "@/lib/client/playground/tab-store";
import { projectRuleOf } from "../../core/scoring/project-rule-of.ts";

const OWNER = { project: "demo", userId: "u1" };
const RULE = { ...projectRuleOf(), revision: 3 };
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test("what was written comes back, to the same person in the same project alone", () => {
  const writing = { ...emptyWriting(), language: "de" };
  keepInTab(OWNER, "writing", writing);
  expect(readWriting(OWNER)).toEqual(writing);
  expect(readWriting({ ...OWNER, userId: "u2" })).toEqual(emptyWriting());
  expect(readWriting({ ...OWNER, project: "other" })).toEqual(emptyWriting());
  keepInTab(OWNER, "writing", null);
  expect(kept.size).toBe(0);
});

test.each(["{", "1", '{"turns":[]}', '{"turns":[{"role":"robot"}],"facts":{}}', "null"])(
  "of what is spoilt (%s) nothing comes back",
  (text) => {
    kept.set("plumbline.playground/writing/u1/demo", text);
    expect(readWriting(OWNER)).toEqual(emptyWriting());
  },
);

test("a browser that keeps nothing is no reason to stop", () => {
  vi.stubGlobal("sessionStorage", undefined);
  keepInTab(OWNER, "writing", emptyWriting());
  expect(readWriting(OWNER)).toEqual(emptyWriting());
});

test("a rule being written comes back with the revision it was begun on", () => {
  const form = { ...EMPTY_RULE_FORM, name: "Mine", phrases: "a b" };
  keepInTab(OWNER, "rule", { known: { ...RULE, revision: 2 }, form });
  expect(readRuleDraft(OWNER, [RULE])).toEqual({ known: { ...RULE, revision: 2 }, form });
  expect(readRuleDraft(OWNER, [])).toEqual({ known: null, form });
});

test("a signal that is none of its dimension does not come back", () => {
  keepInTab(OWNER, "rule", { known: null, form: { dimension: "honest", signal: "refusal" } });
  expect(readRuleDraft(OWNER, [])?.form).toMatchObject({ dimension: "honest", signal: "hedge" });
});
