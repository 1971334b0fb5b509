import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { previewText, promptOf, responseOf } from "@/lib/core/cases/preview-text";

describe("the preview of a text", () => {
  test("is one line", () => {
    expect(previewText("  one\n\n two\tthree ")).toBe("one two three");
  });

  test("is never longer than asked, and never cuts a character in two", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 1, max: 20 }),
        (text, length) => {
          const preview = previewText(text, length);
          expect(preview.isWellFormed()).toBe(true);
          expect(preview.length).toBeLessThanOrEqual(length + 1);
        },
      ),
    );
  });

  test("ends in an ellipsis where something is left out", () => {
    expect(previewText("a".repeat(11), 10)).toBe(`${"a".repeat(10)}…`);
    expect(previewText("a".repeat(10), 10)).toBe("a".repeat(10));
    expect(previewText(`${" ".repeat(100)}x`, 10)).toBe("…");
  });
});

describe("what a preview is of", () => {
  const messages = [
    { role: "user" as const, content: "first" },
    { role: "assistant" as const, content: "answer" },
    { role: "user" as const, content: "second" },
    {
      role: "assistant" as const,
      content: null,
      toolCalls: [
        { id: "a", name: "find", arguments: "{}" },
        { id: "b", name: "send", arguments: '{"to":1}' },
      ],
    },
  ];

  test("the prompt is the last user message before what is judged", () => {
    expect(promptOf(messages, { message: 1 })).toBe("first");
    expect(promptOf(messages, { message: 3 })).toBe("second");
    expect(promptOf(messages, null)).toBe("second");
  });

  test("the response is the judged message with its calls, or the judged call alone", () => {
    expect(responseOf(messages, { message: 1 })).toBe("answer");
    expect(responseOf(messages, { message: 3 })).toBe('find({}) send({"to":1})');
    expect(responseOf(messages, { message: 3, toolCallId: "b" })).toBe('send({"to":1})');
    expect(responseOf(messages, null)).toBe("");
  });
});
