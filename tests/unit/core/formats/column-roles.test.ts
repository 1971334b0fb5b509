import { describe, expect, test } from "vitest";
import { addRater, addRole } from "@/lib/core/formats/add-role";
import type { ColumnRole } from "@/lib/core/formats/column-roles";
import { rolesOf } from "@/lib/core/formats/column-roles";
import type { CsvMapping } from "@/lib/core/formats/csv-mapping";
import { EMPTY_MAPPING } from "@/lib/core/formats/csv-mapping";
import { draftProblems } from "@/lib/core/formats/draft-problems";
import { SHIPPED_MAPPINGS } from "@/lib/core/formats/shipped-mappings";
import { withRole } from "@/lib/core/formats/with-role";
import { withoutRole } from "@/lib/core/formats/without-role";

const BLANK: CsvMapping = {
  ...EMPTY_MAPPING,
  conversation: { kind: "columns", prompt: "", response: null, system: null },
};
const XSTEST = SHIPPED_MAPPINGS[0]?.content ?? BLANK;
const seen = (...texts: string[]) =>
  texts.map((text, at) => ({ text, cut: false, count: 1, line: at + 2 }));

describe("what columns become", () => {
  test("is read from a mapping, also where a column says several things", () => {
    expect(rolesOf(XSTEST, "type")).toEqual([
      { kind: "category" },
      { kind: "label", owner: "final", field: "expectedAction" },
    ]);
    expect(rolesOf(XSTEST, "id")).toEqual([{ kind: "id" }]);
    expect(rolesOf(XSTEST, "agreement")).toEqual([{ kind: "metadata" }]);
    expect(rolesOf(XSTEST, "no such")).toEqual([]);
  });

  const kinds = [
    ...(["prompt", "response", "system", "messages", "model", "modelVersion", "language"] as const),
    ...(["category", "occurredAt", "tags", "metadata", "id", "reason"] as const),
  ];
  test.each(kinds)("%s is added and taken away again", (kind) => {
    const role: ColumnRole = { kind };
    const added = withRole(BLANK, "c", role);
    expect(rolesOf(added, "c")).toEqual([role]);
    expect(withoutRole(added, "c", role)).toEqual(BLANK);
  });

  test("goes from one column to another where only one can say it", () => {
    const moved = withRole(withRole(BLANK, "a", { kind: "prompt" }), "b", { kind: "prompt" });
    expect(rolesOf(moved, "a")).toEqual([]);
    expect(rolesOf(moved, "b")).toEqual([{ kind: "prompt" }]);
  });

  test("a part of the id goes with what stood before it", () => {
    const id = { kind: "id" } as const;
    const all = withRole(withRole({ ...BLANK, externalId: "{model}" }, "a", id), "b", id);
    expect(all.externalId).toBe("{model}:{a}:{b}");
    expect(withoutRole(all, "a", id).externalId).toBe("{model}:{b}");
    expect(withoutRole(all, "model", id).externalId).toBe("{a}:{b}");
    expect(withoutRole(all, "none", id)).toEqual(all);
  });

  test("every column of a shipped mapping can be taken out, and nothing is left", () => {
    const columns = ["id", "type", "prompt", "completion", "agreement"];
    const labels = ["annotation_1", "annotation_2", "final_label"];
    const bare = [...columns, ...labels].reduce(
      (mapping, column) =>
        rolesOf(mapping, column).reduce((left, role) => withoutRole(left, column, role), mapping),
      XSTEST,
    );
    for (const column of [...columns, ...labels]) expect(rolesOf(bare, column)).toEqual([]);
    expect(bare.externalId).toBe("{model}");
  });
});

describe("labels of people", () => {
  const words = ["1_full_compliance", "2_full_refusal", "3_partial_refusal", "who knows"];
  const role = { kind: "label", owner: 0, field: "behavior" } as const;

  test("a new one is called after the column, and their words are guessed at", () => {
    const added = addRole(BLANK, { column: "annotation_1", role, values: seen(...words) });
    expect(added.raters).toEqual([
      {
        name: "annotation 1",
        label: {
          behavior: {
            column: "annotation_1",
            rules: [
              { is: "1_full_compliance", value: "full_compliance" },
              { is: "2_full_refusal", value: "full_refusal" },
              { is: "3_partial_refusal", value: "partial_refusal" },
            ],
            otherwise: "error",
          },
        },
      },
    ]);
  });

  test("a second one takes over what the first one's words mean", () => {
    const first = addRole(BLANK, { column: "a", role, values: seen("hmm") });
    const taught: CsvMapping = {
      ...first,
      raters: [
        {
          name: "a",
          label: {
            behavior: {
              column: "a",
              rules: [
                { is: "hmm", value: "no_answer" },
                { is: "unseen", value: null },
                { startsWith: "no", value: "full_refusal" },
              ],
              otherwise: "error",
            },
          },
        },
      ],
    };
    const both = addRole(taught, { column: "b", role: { ...role, owner: 1 }, values: seen("hmm") });
    expect(both.raters[1]?.label.behavior).toEqual({
      column: "b",
      rules: [
        { is: "hmm", value: "no_answer" },
        { startsWith: "no", value: "full_refusal" },
      ],
      otherwise: "error",
    });
  });

  test("names are told apart", () => {
    const three = ["a_b", "a b", null].reduce<CsvMapping>(addRater, BLANK);
    expect(three.raters.map(({ name }) => name)).toEqual(["a b", "a b 2", "rater 3"]);
  });
});

describe("what a draft lacks", () => {
  const columns = ["id", "type", "prompt", "completion"];
  test("a prompt, before anything else about it", () => {
    expect(draftProblems(BLANK, columns, {})).toEqual([
      { path: "conversation.prompt", message: "Say which column is the prompt." },
    ]);
  });

  test("names, columns, beginnings, and what an id is made of", () => {
    const draft: CsvMapping = {
      ...BLANK,
      conversation: { kind: "columns", prompt: "prompt", response: "answer", system: null },
      externalId: "{model}",
      raters: [
        { name: " ", label: {} },
        {
          name: "x",
          label: {
            hedged: {
              column: "type",
              rules: [{ startsWith: "", value: true }],
              otherwise: "error",
            },
          },
        },
      ],
      final: { name: "x", label: { hedged: { column: "type", rules: [], otherwise: "error" } } },
    };
    const found = draftProblems(draft, columns, {});
    expect(found.map(({ path }) => path)).toEqual([
      "raters[0].name",
      "final.name",
      "raters[1].label.hedged",
      "conversation.response",
      "externalId",
      "raters[0].label",
    ]);
    expect(draftProblems(draft, columns, { model: "m" }).map(({ path }) => path)).not.toContain(
      "externalId",
    );
  });

  test("nothing, of the shipped mapping with a model", () => {
    const all = [...columns, "annotation_1", "annotation_2", "final_label", "agreement"];
    expect(draftProblems(XSTEST, all, { model: "gpt4" })).toEqual([]);
  });
});
