import { expect, test } from "vitest";
import { spanQuote } from "@/lib/client/desk/span-quote";
import { plainMessages } from "@/lib/client/playground/plain-messages";

test("text stands as it is written, with its places, and hidden characters as chips", () => {
  const [message] = plainMessages([{ role: "user", content: "a **b**\u200bc" }]);
  expect(message?.content?.children).toMatchObject([
    {
      type: "raw",
      children: [
        { type: "text", value: "a **b**", start: 0, end: 7 },
        { type: "hidden", start: 7, end: 8, codePoint: 0x200b },
        { type: "text", value: "c", start: 8, end: 9 },
      ],
    },
  ]);
});

test("evidence can be quoted from it, in a call's arguments too", () => {
  const messages = plainMessages([
    {
      role: "assistant",
      content: null,
      toolCalls: [{ id: "c1", name: "find", arguments: '{"q":"keys"}' }],
    },
  ]);
  expect(spanQuote(messages, { message: 0, toolCallId: "c1", start: 6, end: 10 })).toBe("keys");
});
