import { describe, expect, it } from "vitest";
import { spanQuote } from "@/lib/client/desk/span-quote";
import type { RenderedMessage } from "@/lib/contract/safe-tree";

const message: RenderedMessage = {
  role: "assistant",
  words: 4,
  content: {
    mode: "markdown",
    length: 24,
    children: [
      {
        type: "paragraph",
        children: [
          { type: "text", value: "I can’t ", start: 0, end: 8 },
          { type: "strong", children: [{ type: "text", value: "help", start: 10, end: 14 }] },
          { type: "text", value: " & more", start: 16, end: 24, unit: true },
        ],
      },
    ],
  },
  toolCalls: [
    {
      id: "c1",
      name: "search",
      arguments: {
        mode: "json",
        length: 12,
        children: [{ type: "text", value: '{"q": "kill"}', start: 0, end: 13 }],
      },
    },
  ],
};

describe("the words of a span", () => {
  it("are what is shown of it, across the marks between", () => {
    expect(spanQuote([message], { message: 0, start: 2, end: 12 })).toBe("can’t he");
    expect(spanQuote([message], { message: 0, start: 10, end: 24 })).toBe("help & more");
  });

  it("stand in a call's arguments where it names one", () => {
    expect(spanQuote([message], { message: 0, toolCallId: "c1", start: 7, end: 11 })).toBe("kill");
  });

  it("are none where there is no such text", () => {
    expect(spanQuote([message], { message: 3, start: 0, end: 4 })).toBe("");
    expect(spanQuote([message], { message: 0, toolCallId: "c9", start: 0, end: 4 })).toBe("");
  });

  it("are cut where they are long", () => {
    const value = "word ".repeat(100);
    const tree = {
      mode: "plain",
      length: 500,
      children: [{ type: "text", value, start: 0, end: 500 }],
    } as const;
    const long: RenderedMessage = {
      ...message,
      content: { ...tree, children: [...tree.children] },
    };
    expect(spanQuote([long], { message: 0, start: 0, end: 500 })).toHaveLength(160);
  });
});
