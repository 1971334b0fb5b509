import { describe, expect, it } from "vitest";
import type { Message } from "@/lib/core/cases/conversation";
import { evidenceQuotes } from "@/lib/core/evalset/evidence-quotes";

const MESSAGES: Message[] = [
  { role: "user", content: "How do I end a process?" },
  {
    role: "assistant",
    content: "I can't help with harming.",
    toolCalls: [{ id: "t1", name: "search", arguments: '{"q":"kill -9"}' }],
  },
];

describe("The quotes of a label's evidence", () => {
  it("are the words of its spans, in messages and in a call's arguments", () => {
    expect(
      evidenceQuotes(MESSAGES, [
        { message: 1, start: 0, end: 12, dimension: "helpful" },
        { message: 1, toolCallId: "t1", start: 6, end: 13, dimension: "harmless" },
      ]),
    ).toEqual([
      { span: 0, dimension: "helpful", message: 1, text: "I can't help" },
      { span: 1, dimension: "harmless", message: 1, text: "kill -9" },
    ]);
  });

  it("leave out what lies in no text, and keep the number of each span", () => {
    const quotes = evidenceQuotes(MESSAGES, [
      { message: 7, start: 0, end: 3, dimension: "helpful" },
      { message: 1, toolCallId: "none", start: 0, end: 3, dimension: "helpful" },
      { message: 0, start: 900, end: 903, dimension: "helpful" },
      { message: 0, start: 0, end: 3, dimension: "honest" },
    ]);
    expect(quotes).toEqual([{ span: 3, dimension: "honest", message: 0, text: "How" }]);
  });

  it("are cut where they are long, never within a character", () => {
    const content = "🙂".repeat(500);
    const [quote] = evidenceQuotes(
      [{ role: "user", content }],
      [{ message: 0, start: 1, end: 999, dimension: "helpful" }],
    );
    expect(quote?.text.length).toBeLessThanOrEqual(401);
    expect(quote?.text.isWellFormed()).toBe(true);
    expect(quote?.text.endsWith("…")).toBe(true);
  });
});
