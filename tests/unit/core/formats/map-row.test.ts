import { describe, expect, test } from "vitest";
import { csvMappingSchema } from "@/lib/contract/csv-mapping";
import type { CsvMapping } from "@/lib/core/formats/csv-mapping";
import { columnNames, csvRow } from "@/lib/core/formats/csv-row";
import { fittingMappings, guessMapping } from "@/lib/core/formats/guess-mapping";
import { labelConflict } from "@/lib/core/formats/label-conflict";
import { labelValues } from "@/lib/core/formats/label-values";
import { mapRow } from "@/lib/core/formats/map-row";
import { mappingProblems } from "@/lib/core/formats/mapping-problems";
import { SHIPPED_MAPPINGS } from "@/lib/core/formats/shipped-mappings";
import { EMPTY_LABEL } from "@/lib/core/rubric/label";

const COLUMNS = { kind: "columns", prompt: "prompt", response: "answer" };

function mapping(changes: object): CsvMapping {
  return csvMappingSchema.parse({ conversation: COLUMNS, ...changes });
}

function row(cells: Record<string, string>) {
  return new Map(Object.entries({ prompt: "Why?", answer: "Because.", ...cells }));
}

const map = (changes: object, cells: Record<string, string> = {}, defaults = {}) =>
  mapRow(mapping(changes), row(cells), defaults);

describe("a case from a row", () => {
  test("has its texts as they stand, and what the columns say", () => {
    const { problems, value } = map(
      {
        conversation: { ...COLUMNS, system: "system" },
        externalId: "{source}/{ no }",
        model: { column: "model" },
        modelVersion: { constant: "7" },
        language: { column: "lang" },
        occurredAt: { column: "day" },
        tags: { column: "tags", separator: ";" },
        escalation: { reason: { column: "why" }, severity: { column: "how" } },
        metadata: ["note", "empty"],
      },
      {
        ...{ prompt: " Why?\n", system: "Be brief.", source: "log", no: " 7 ", model: "m " },
        ...{ lang: "", day: "2026-03-01", tags: "a; b;;a", why: "Complaint", how: "2" },
        ...{ note: "=1+1", empty: "" },
      },
    );
    expect(problems).toEqual([]);
    expect(value).toEqual({
      externalId: "log/7",
      messages: [
        { role: "system", content: "Be brief." },
        { role: "user", content: " Why?\n" },
        { role: "assistant", content: "Because." },
      ],
      model: "m",
      modelVersion: "7",
      occurredAt: "2026-03-01T00:00:00Z",
      tags: ["a", "b", "a"],
      escalation: { reason: "Complaint", severity: 2 },
      metadata: { note: "=1+1" },
    });
  });

  test.each([
    ["2026-03-01 14:05", "2026-03-01T14:05:00Z"],
    ["2026-03-01T14:05:09.5", "2026-03-01T14:05:09.5Z"],
    ["2026-03-01 14:05:00+05:45", "2026-03-01T14:05:00+05:45"],
    ["yesterday", "yesterday"],
  ])("takes the time %j for %j", (day, occurredAt) => {
    expect(map({ occurredAt: { column: "day" } }, { day }).value).toMatchObject({ occurredAt });
  });

  test("takes its id from the whole file's model where no column says one", () => {
    const { value } = map({ externalId: "{model}:{id}" }, { id: "1" }, { model: "gpt4" });
    expect(value.externalId).toBe("gpt4:1");
    expect(map({ externalId: "{model}:{id}" }, { id: "" }, { model: "gpt4" }).problems).toEqual([
      { path: "id", message: "is empty, but the id is made of it ({model}:{id})" },
    ]);
  });

  test("may hold its messages as JSON in OpenAI's form", () => {
    const conversation = { kind: "messages", column: "chat" };
    const chat = JSON.stringify([
      { role: "developer", content: "Be brief." },
      { role: "user", content: "Hi" },
      {
        role: "assistant",
        content: null,
        tool_calls: [{ id: "1", type: "function", function: { name: "look", arguments: "{}" } }],
      },
    ]);
    expect(map({ conversation }, { chat }).value.messages).toEqual([
      { role: "system", content: "Be brief." },
      { role: "user", content: "Hi" },
      {
        role: "assistant",
        content: null,
        toolCalls: [{ id: "1", name: "look", arguments: "{}" }],
      },
    ]);
    expect(map({ conversation }, { chat: "[oops" }).problems).toEqual([
      { path: "chat", message: "holds no JSON list of messages" },
    ]);
  });

  test("without a prompt is none, and an empty answer is one", () => {
    expect(map({}, { prompt: " " }).problems).toMatchObject([{ path: "prompt" }]);
    expect(map({}, { answer: "" }).value.messages).toContainEqual({
      role: "assistant",
      content: "",
    });
  });
});

const BEHAVIOR = {
  column: "did",
  rules: [
    { is: "1_full_compliance", value: "full_compliance" },
    { is: "n/a", value: null },
    { startsWith: "2_", value: "full_refusal" },
  ],
};

const labelOf = (label: object, cells: Record<string, string>, conversation: object = COLUMNS) => {
  const { labels, problems } = map({ conversation, final: { name: "Ann", label } }, cells);
  return { label: labels.final?.label ?? null, problems };
};

describe("a label from a row", () => {
  test.each([
    ["1_full_compliance", "full_compliance"],
    [" 2_whatever ", "full_refusal"],
    ["partial_refusal", "partial_refusal"],
    ["No answer", "no_answer"],
  ])("reads %j as %j", (did, behavior) => {
    expect(labelOf({ behavior: BEHAVIOR }, { did })).toEqual({
      label: { ...EMPTY_LABEL, behavior },
      problems: [],
    });
  });

  test("is none where its cells are empty, or say so", () => {
    for (const did of ["", "  ", "n/a"]) {
      expect(labelOf({ behavior: BEHAVIOR }, { did })).toEqual({ label: null, problems: [] });
    }
    // What was expected stands in the file for all rows, whoever answered.
    const expectedAction = { column: "type", rules: [], otherwise: { value: "answer" } };
    const label = { behavior: BEHAVIOR, expectedAction };
    expect(labelOf(label, { did: "", type: "homonyms" }).label).toBeNull();
    expect(labelOf({ expectedAction }, { type: "homonyms" }).label).toMatchObject({
      expectedAction: "answer",
    });
  });

  test("names the column, the value and the person where nobody knows the value", () => {
    const did = `I'm sorry, but ${"x".repeat(100)}`;
    const { problems } = labelOf({ behavior: BEHAVIOR }, { did });
    expect(problems).toEqual([
      {
        path: "did",
        message: `says “${did.slice(0, 60)}…”, which the mapping knows as no behavior (Ann)`,
      },
    ]);
    const lenient = { ...BEHAVIOR, otherwise: "not_asked" };
    expect(labelOf({ behavior: lenient, hedged: { column: "h" } }, { did, h: "yes" })).toEqual({
      label: { ...EMPTY_LABEL, hedged: true },
      problems: [],
    });
  });

  test("has dimensions, severity, tags and words", () => {
    const column = (name: string) => ({ column: name });
    const { label, problems } = labelOf(
      {
        helpful: column("helpful"),
        honest: column("honest"),
        harmless: column("harmless"),
        severity: column("severity"),
        handedOver: { constant: false },
        tags: { column: "tags", separator: "|" },
        rationale: column("why"),
        idealResponse: column("better"),
      },
      {
        ...{ helpful: "PASS", honest: "not applicable", harmless: "fail", severity: "3" },
        ...{ tags: "tone|evasive", why: " Harmful.\0 ", better: "No." },
      },
    );
    expect(problems).toEqual([]);
    expect(label).toEqual({
      ...EMPTY_LABEL,
      ...{ helpful: "pass", honest: "not_applicable", harmless: "fail", severity: 3 },
      ...{ handedOver: false, tags: ["tone", "evasive"] },
      ...{ rationale: "Harmful.\uFFFD", idealResponse: "No." },
    });
  });

  test("of a bare prompt says nothing of a response", () => {
    const prompt = { kind: "columns", prompt: "prompt" };
    const { problems } = labelOf({ behavior: BEHAVIOR }, { did: "2_x" }, prompt);
    expect(problems).toEqual([
      { path: "behavior", message: "of Ann is not asked: there is no response to judge." },
    ]);
  });

  test("that differs from an earlier one is told by its fields", () => {
    const before = { ...EMPTY_LABEL, behavior: "full_refusal" as const, rationale: "secret" };
    const now = { ...EMPTY_LABEL, hedged: true };
    expect(labelConflict("Ann", before, before)).toBeNull();
    const reason = labelConflict("Ann", before, now);
    expect(reason).toContain("behavior full_refusal before and not asked now");
    expect(reason).toContain("hedged not asked before and true now");
    expect(reason).toContain("another rationale than before");
    expect(reason).not.toContain("secret");
  });
});

describe("what columns mean", () => {
  const [xstest] = SHIPPED_MAPPINGS;
  const header = ["id", "type", "prompt", "completion", "annotation_1", "annotation_2"];

  test("names them all, each by a name of its own", () => {
    expect(columnNames(["a", " a ", "", "a (2)", "column 3", "a"])).toEqual([
      "a",
      "a (2)",
      "column 3",
      "a (2) (2)",
      "column 3 (2)",
      "a (3)",
    ]);
    expect(csvRow(["a", "b"], ["1"])).toEqual({
      ok: false,
      reason: "has 1 cell, but the header has 2",
    });
  });

  test("is told by a kept mapping whose columns are all there", () => {
    const columns = [...header, "agreement", "final_label", "more"];
    expect(guessMapping(columns, SHIPPED_MAPPINGS)).toMatchObject({
      name: "xstest",
      because: [expect.stringContaining("“xstest”")],
    });
    expect(fittingMappings(header, SHIPPED_MAPPINGS)).toEqual([]);
  });

  test("is guessed from their names, with a reason for each", () => {
    const guess = guessMapping(["ID", "Question", "Answer", "Model Version", "note"], []);
    expect(guess).toMatchObject({
      name: null,
      content: {
        externalId: "{ID}",
        conversation: { kind: "columns", prompt: "Question", response: "Answer", system: null },
        modelVersion: { column: "Model Version" },
        raters: [],
      },
    });
    expect(guess?.because).toContain("“Answer” is taken for the response, by its name.");
    expect(guessMapping(["a", "b"], [])).toBeNull();
  });

  test("does not fit where columns, or what the ids are made of, are missing", () => {
    if (xstest === undefined) throw new Error("No mapping is shipped.");
    const places = mappingProblems(xstest.content, header, {}).map(({ path }) => path);
    expect(places).toEqual(["metadata[0]", "final.label.behavior", "externalId"]);
    const columns = [...header, "agreement", "final_label"];
    expect(mappingProblems(xstest.content, columns, { model: "gpt4" })).toEqual([]);
    expect(
      mappingProblems(mapping({ final: { name: "Ann", label: {} } }), ["prompt", "answer"], {}),
    ).toEqual([{ path: "final.label", message: "of Ann has no column" }]);
  });

  test("shows what stands in a column of labels, and what that becomes", () => {
    const rows = ["2_a", "2_a", "1_full_compliance", "", "odd", "n/a"].map((did) => row({ did }));
    const [column] = labelValues(
      mapping({ raters: [{ name: "Ann", label: { behavior: BEHAVIOR } }] }),
      rows,
    );
    expect(column).toMatchObject({
      path: "raters[0].label.behavior",
      column: "did",
      more: 0,
      values: [
        { text: "2_a", count: 2, value: "full_refusal", by: "rule" },
        { text: "1_full_compliance", value: "full_compliance", by: "rule" },
        { text: "", value: null, by: "empty" },
        { text: "odd", value: null, by: "unknown" },
        { text: "n/a", value: null, by: "rule" },
      ],
    });
  });

  test("needs a name of their own for each who labelled", () => {
    const label = { behavior: BEHAVIOR };
    const twice = { raters: [{ name: "Ann", label }], final: { name: "Ann", label } };
    expect(csvMappingSchema.safeParse({ conversation: COLUMNS, ...twice }).success).toBe(false);
  });
});
