import { describe, expect, it } from "vitest";
import { renderMessages } from "@/lib/adapters/markdown/render-messages";
import { shownText } from "./leaves";

describe("the messages of a conversation", () => {
  it("come one for one, with calls and results", () => {
    const rendered = renderMessages([
      { role: "system", content: "Be *kind*, please." },
      {
        role: "assistant",
        content: null,
        toolCalls: [{ id: "c1", name: "search", arguments: '{"q":"x"}' }],
      },
      { role: "tool", content: '{"error":"timed out"}', toolCallId: "c1" },
      { role: "tool", content: "*not* Markdown", toolCallId: "c2", name: "note" },
    ]);
    expect(rendered.map((message) => message.content?.mode)).toEqual([
      "markdown",
      undefined,
      "json",
      "plain",
    ]);
    expect(rendered[0]).toMatchObject({ role: "system", words: 3, toolCalls: [] });
    expect(rendered[1]?.toolCalls).toMatchObject([
      { id: "c1", name: "search", arguments: { mode: "json" } },
    ]);
    expect(rendered[2]).toMatchObject({ toolCallId: "c1", failed: true });
    expect(rendered[3]).toMatchObject({ name: "note" });
    expect(rendered[3]).not.toHaveProperty("failed");
  });

  it.each([
    ['{"error":null,"rows":[]}', undefined],
    ['{"isError":true}', true],
    ['{"status":"failed"}', true],
    ['["error"]', undefined],
    ["error: no such file", undefined],
  ])("say of the result %s whether it failed: %s", (content, failed) => {
    expect(renderMessages([{ role: "tool", content }])[0]?.failed).toBe(failed);
  });

  it("come as they are written once the time for all of them is spent", () => {
    const [message] = renderMessages([{ role: "user", content: "*a*" }], 0);
    expect(message?.content).toMatchObject({ mode: "plain", because: "budget_spent" });
    expect(message?.content && shownText(message.content)).toBe("*a*");
  });
});
