import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldNodes } from "@/components/conversation/fold-tree";
import { homePart } from "@/components/conversation/home-part";
import { leafOffset } from "@/components/conversation/leaf-offset";
import { sentences } from "@/components/conversation/sentences";
import { isBehind, soughtTurn } from "@/components/conversation/sought";
import type { SpanMark } from "@/components/conversation/span-mark";
import { marksByPart, partKey } from "@/components/conversation/span-mark";
import { splitByMarks } from "@/components/conversation/split-by-marks";
import { treeLeaves } from "@/components/conversation/tree-leaves";
import { toTurns, turnName, turnOf } from "@/components/conversation/turns";
import { markdownToSafeTree } from "@/lib/adapters/markdown/markdown-to-safe-tree";
import { renderMessages } from "@/lib/adapters/markdown/render-messages";
import type { SafeNode } from "@/lib/contract/safe-tree";

function mark(id: string, start: number, end: number): SpanMark {
  return { id, message: 0, start, end, dimension: "helpful", says: id };
}

function shown(nodes: readonly SafeNode[]): string {
  return treeLeaves(nodes, Number.POSITIVE_INFINITY)
    .map((leaf) => (leaf.type === "text" ? leaf.value : "⟨⟩"))
    .join("");
}

describe("highlights over a leaf", () => {
  it("cut it where they begin and end, also where they overlap", () => {
    const segments = splitByMarks({ start: 10, end: 30 }, [mark("a", 5, 15), mark("b", 12, 20)]);
    expect(
      segments.map(({ start, end, marks }) => [start, end, marks.map((one) => one.id).join("")]),
    ).toEqual([
      [10, 12, "a"],
      [12, 15, "ab"],
      [15, 20, "b"],
      [20, 30, ""],
    ]);
  });

  it("begin once, where they begin", () => {
    const segments = splitByMarks({ start: 10, end: 30 }, [mark("a", 5, 15), mark("b", 12, 20)]);
    expect(segments.flatMap(({ begins }) => begins.map((one) => one.id))).toEqual(["b"]);
  });

  it("take a unit whole", () => {
    expect(splitByMarks({ start: 4, end: 9 }, [mark("a", 5, 6)], true)).toMatchObject([
      { start: 4, end: 9, marks: [{ id: "a" }] },
    ]);
  });

  it("cover the leaf without gap or overlap", () => {
    const marks = fc.array(
      fc.tuple(fc.nat(40), fc.nat(40)).map(([start, length]) => mark("m", start, start + length)),
    );
    fc.assert(
      fc.property(marks, (list) => {
        const segments = splitByMarks({ start: 10, end: 30 }, list);
        let at = 10;
        for (const segment of segments) {
          expect(segment.start).toBe(at);
          expect(segment.end).toBeGreaterThan(at);
          at = segment.end;
        }
        expect(at).toBe(30);
      }),
    );
  });

  it("are found by their part, in order", () => {
    const call = { ...mark("c", 0, 2), toolCallId: "t" };
    const byPart = marksByPart([mark("b", 9, 10), call, mark("a", 1, 2)]);
    expect(byPart.get(partKey({ message: 0 }))?.map((one) => one.id)).toEqual(["a", "b"]);
    expect(byPart.get(partKey({ message: 0, toolCallId: "t" }))).toEqual([call]);
  });
});

describe("turns", () => {
  const messages = renderMessages([
    { role: "user", content: "a" },
    {
      role: "assistant",
      content: null,
      toolCalls: [
        { id: "1", name: "x", arguments: "{}" },
        { id: "2", name: "y", arguments: "{}" },
      ],
    },
    { role: "tool", content: "one", toolCallId: "1" },
    { role: "tool", content: "again", toolCallId: "1" },
    { role: "tool", content: "stray", toolCallId: "9" },
    { role: "assistant", content: "b" },
  ]);

  it("draw results in, and leave stray and repeated ones by themselves", () => {
    const turns = toTurns(messages, { message: 5 });
    expect(turns.map((turn) => turn.index)).toEqual([0, 1, 3, 4, 5]);
    expect(turns[1]?.calls.map((call) => call.result?.index ?? null)).toEqual([2, null]);
    expect(turns.map((turn) => turn.judged)).toEqual([false, false, false, false, true]);
  });

  it("tell which call is judged", () => {
    const turns = toTurns(messages, { message: 1, toolCallId: "2" });
    expect(turns[1]?.calls.map((call) => call.judged)).toEqual([false, true]);
  });

  it("are called by place, role and what they are", () => {
    const turns = toTurns(messages, { message: 5 });
    expect(turns[4] && turnName(turns[4], 4, turns.length)).toBe("Turn 5 of 5, assistant, judged");
  });
});

describe("what is sought in a conversation", () => {
  const messages = renderMessages([
    { role: "user", content: "a" },
    { role: "assistant", content: null, toolCalls: [{ id: "1", name: "x", arguments: "{}" }] },
    { role: "tool", content: "one", toolCallId: "1" },
    { role: "assistant", content: "b", toolCalls: [{ id: "2", name: "y", arguments: "{}" }] },
  ]);
  const turns = toTurns(messages, { message: 3 });

  it("is in the turn of its message, also where that is drawn in as a result", () => {
    expect([0, 1, 2, 3, 4].map((message) => turnOf(turns, message))).toEqual([0, 1, 1, 2, -1]);
  });

  it("opens what it is hidden behind, and that alone, each time anew", () => {
    const sought = { message: 1, toolCallId: "1", end: 50, turn: 4 };
    const call = { message: 1, toolCallId: "1" };
    expect(soughtTurn(sought, [call, { message: 2 }])).toBe(4);
    expect(soughtTurn({ ...sought, turn: 5 }, [call])).toBe(5);
    expect(soughtTurn(sought, [{ message: 1 }, { message: 1, toolCallId: "2" }])).toBeUndefined();
    expect(soughtTurn(null, [call])).toBeUndefined();
  });

  it("unfolds a text only where it lies behind the cut", () => {
    const sought = { message: 0, end: 50, turn: 1 };
    expect(isBehind(sought, { message: 0 }, 49)).toBe(true);
    expect(isBehind(sought, { message: 0 }, 50)).toBe(false);
    expect(isBehind(sought, { message: 0 }, null)).toBe(false);
    expect(isBehind(sought, { message: 1 }, 10)).toBe(false);
  });

  it("begins at what is judged and nowhere else: its text, its call, or the prompt that has no answer", () => {
    expect(homePart(turns, { message: 3 })).toEqual({ message: 3 });
    expect(homePart(turns, { message: 3, toolCallId: "2" })).toEqual({
      message: 3,
      toolCallId: "2",
    });
    expect(homePart(turns, { message: 1 })).toEqual({ message: 1, toolCallId: "1" });
    expect(homePart(turns.slice(0, 1), null)).toEqual({ message: 0 });
    expect(homePart([], null)).toBeNull();
    expect(homePart(turns, { message: 9 })).toBeNull();
  });
});

describe("folding", () => {
  const nodes = (text: string) => markdownToSafeTree(text, 10_000).children;

  it("leaves what fits", () => {
    expect(foldNodes(nodes("a *b* c"), 100)).toMatchObject({ cutAt: null });
  });

  it("cuts inside nested text, at a space where one is near", () => {
    const folded = foldNodes(nodes("one **two three** four\n\n- five"), 12);
    expect(shown(folded.nodes)).toBe("one two");
    expect(folded.cutAt).toBe(9);
  });

  it("never parts a surrogate pair", () => {
    expect(shown(foldNodes(nodes("😀😀😀"), 3).nodes)).toBe("😀");
  });

  it("cuts where it was asked to, also before text that begins later", () => {
    expect(foldNodes(nodes(" !"), 0)).toEqual({ nodes: [], cutAt: 0 });
  });

  it("shows a beginning of what is shown, and nothing behind the cut", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(40), (text, most) => {
        const whole = nodes(text);
        const { nodes: kept, cutAt } = foldNodes(whole, most);
        expect(shown(whole).startsWith(shown(kept))).toBe(true);
        if (cutAt !== null) expect(cutAt).toBeLessThanOrEqual(most);
        else expect(kept).toEqual(whole);
      }),
    );
  });
});

describe("a position in the page", () => {
  it("is one in the stored text", () => {
    const leaf = { start: 100, end: 110, unit: false, textLength: 10 };
    expect(leafOffset(leaf, 4, "start")).toBe(104);
    expect(leafOffset(leaf, 99, "end")).toBe(110);
  });

  it("takes a unit whole once any of it is picked", () => {
    const unit = { start: 100, end: 105, unit: true, textLength: 3 };
    expect([0, 1, 3].map((offset) => leafOffset(unit, offset, "start"))).toEqual([100, 100, 105]);
    expect([0, 1, 3].map((offset) => leafOffset(unit, offset, "end"))).toEqual([100, 105, 105]);
  });
});

describe("sentences", () => {
  it("are found in any language, without the space around them", () => {
    const cut = (text: string, language?: string) =>
      sentences(text, language).map(({ start, end }) => text.slice(start, end));
    expect(cut("I can't.  Ask Mr. Ito? Yes! ")).toEqual(["I can't.", "Ask Mr.", "Ito?", "Yes!"]);
    expect(cut("分かりません。公式を見て。", "ja")).toEqual(["分かりません。", "公式を見て。"]);
    expect(cut("One. Two.", "not a language")).toEqual(["One.", "Two."]);
    expect(cut("  ")).toEqual([]);
  });
});
