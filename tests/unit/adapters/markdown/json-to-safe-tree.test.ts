import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonToSafeTree } from "@/lib/adapters/markdown/json-to-safe-tree";
import { leavesIn, shownText } from "./leaves";

describe("JSON", () => {
  it("is laid out over lines", () => {
    expect(
      shownText(jsonToSafeTree('{"query":"kill process","tags":[1,true,null],"none":{}}')),
    ).toBe(
      '{\n  "query": "kill process",\n  "tags": [\n    1,\n    true,\n    null\n  ],\n  "none": {}\n}',
    );
  });

  it("keeps what reading and writing it anew would change", () => {
    const text = '{"a":1e400,"a":12345678901234567890,"b":"\\u0041\\/"}';
    const shown = shownText(jsonToSafeTree(text));
    for (const kept of ["1e400", "12345678901234567890", '"\\u0041\\/"']) {
      expect(shown).toContain(kept);
    }
    expect(shown.match(/"a"/g)).toHaveLength(2);
  });

  it("shows what is hidden in it", () => {
    expect(shownText(jsonToSafeTree('{"a":"x\u202ey"}'))).toContain("x⟨right-to-left override⟩y");
  });

  it.each(["hello", "12", '"text"', "{broken", "[1,]", ""])("is not seen in %j", (text) => {
    const tree = jsonToSafeTree(text);
    expect(tree.mode).toBe("plain");
    expect(shownText(tree)).toBe(text);
  });

  it("nested too deep, or too long, comes as it is written", () => {
    for (const text of ["[".repeat(5_000) + "]".repeat(5_000), `["${"a".repeat(70_000)}"]`]) {
      const tree = jsonToSafeTree(text);
      expect(tree.mode).toBe("plain");
      expect(shownText(tree)).toBe(text);
    }
  });

  it("says the same laid out, with each leaf in its place", () => {
    fc.assert(
      fc.property(fc.oneof(fc.object(), fc.array(fc.jsonValue())), (value) => {
        const text = JSON.stringify(value);
        const tree = jsonToSafeTree(text);
        let last = 0;
        for (const leaf of leavesIn(tree)) {
          expect(leaf.start).toBeGreaterThanOrEqual(last);
          if (leaf.type === "text" && leaf.unit === undefined) {
            expect(leaf.value).toBe(text.slice(leaf.start, leaf.end));
          }
          last = leaf.start;
        }
        if (leavesIn(tree).every((leaf) => leaf.type === "text")) {
          expect(JSON.parse(shownText(tree))).toEqual(JSON.parse(text));
        }
      }),
    );
  });
});
