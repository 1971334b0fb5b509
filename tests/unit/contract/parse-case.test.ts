import { describe, expect, test } from "vitest";
import { parseCase } from "@/lib/contract/parse-case";

const ASKED = { role: "user", content: "How do I reset my password?" };
const ANSWERED = { role: "assistant", content: "Click “Forgot password”." };
const GOOD = { externalId: "a-1", messages: [ASKED, ANSWERED] };

function problems(value: unknown) {
  const parsed = parseCase(value);
  if (parsed.ok) throw new Error("The case was accepted.");
  return parsed.problems;
}

function accepted(value: unknown) {
  const parsed = parseCase(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.case;
}

describe("what a case may be", () => {
  test("a conversation; what is judged is the last assistant message", () => {
    const stored = accepted({ ...GOOD, messages: [ASKED, ANSWERED, ASKED] });
    expect(stored).toMatchObject({ externalId: "a-1", judged: { message: 1 }, repaired: false });
  });

  test("a bare prompt has nothing judged", () => {
    expect(accepted({ messages: [ASKED] })).toMatchObject({ judged: null, externalId: null });
  });

  test("text parts are one text; null stands beside tool calls", () => {
    const stored = accepted({
      messages: [
        {
          role: "user",
          content: [
            { type: "text", text: "one" },
            { type: "text", text: "two" },
          ],
        },
        { role: "assistant", toolCalls: [{ id: "c", name: "find", arguments: { b: 1, a: [2] } }] },
        { role: "tool", content: "", toolCallId: "c" },
      ],
      judged: { message: 1, toolCallId: "c" },
    });
    expect(stored.messages).toEqual([
      { role: "user", content: "one\ntwo" },
      {
        role: "assistant",
        content: null,
        toolCalls: [{ id: "c", name: "find", arguments: '{"b":1,"a":[2]}' }],
      },
      { role: "tool", content: "", toolCallId: "c" },
    ]);
    expect(stored.judged).toEqual({ message: 1, toolCallId: "c" });
  });

  test("arguments sent as text stay as they came", () => {
    const call = { id: "c", name: "find", arguments: '{ "n": 12345678901234567890 , broken' };
    const stored = accepted({ messages: [ASKED, { role: "assistant", toolCalls: [call] }] });
    expect(stored.messages[1]?.toolCalls?.[0]?.arguments).toBe(call.arguments);
  });

  test("null stands for absent in optional fields", () => {
    const nothing = { judged: null, model: null, tags: null, occurredAt: null, escalation: null };
    expect(accepted({ ...GOOD, ...nothing })).toMatchObject({ model: null, tags: [] });
  });

  test("times with any offset", () => {
    const stored = accepted({ ...GOOD, occurredAt: "2026-03-01T10:00:00.123456+05:45" });
    expect(stored.occurredAt?.toISOString()).toBe("2026-03-01T04:15:00.123Z");
  });

  test("characters that cannot be stored are replaced and flagged", () => {
    const stored = accepted({ messages: [{ role: "user", content: "a\0b\uD800" }] });
    expect(stored).toMatchObject({ repaired: true, messages: [{ content: "a\uFFFDb\uFFFD" }] });
  });

  test("keys that reach a prototype are dropped", () => {
    const text = `{"externalId":"x","__proto__":{"a":1},"messages":[{"role":"user","content":"hi","constructor":1}],"metadata":{"prototype":1,"kept":true}}`;
    expect(accepted(JSON.parse(text)).metadata).toEqual({ kept: true });
  });
});

const CALLS = { role: "assistant", toolCalls: [{ id: "c", name: "f", arguments: "{}" }] };

describe("what is refused, and where", () => {
  test.each<[string, unknown, string]>([
    ["nothing at all", null, ""],
    ["no messages", { externalId: "x" }, "messages"],
    ["an empty list", { messages: [] }, "messages"],
    ["an unknown field", { ...GOOD, colour: 1 }, "colour"],
    ["an unknown field inside", { messages: [{ ...ASKED, extra: 1 }] }, "messages[0].extra"],
    ["an unknown role", { messages: [{ role: "boss", content: "" }] }, "messages[0].role"],
    ["a number as content", { messages: [{ role: "user", content: 5 }] }, "messages[0].content"],
    [
      "an image",
      { messages: [{ role: "user", content: [{ type: "image_url", text: "x" }] }] },
      "messages[0].content[0].type",
    ],
    ["no content and no calls", { messages: [{ role: "assistant" }] }, "messages[0].content"],
    ["calls of a user", { messages: [{ ...CALLS, role: "user" }] }, "messages[0].toolCalls"],
    [
      "two calls of one id",
      { messages: [ASKED, { ...CALLS, toolCalls: [...CALLS.toolCalls, ...CALLS.toolCalls] }] },
      "messages[1].toolCalls[1].id",
    ],
    ["a judged message that is not there", { ...GOOD, judged: { message: 2 } }, "judged.message"],
    ["a judged user message", { ...GOOD, judged: { message: 0 } }, "judged.message"],
    ["a negative index", { ...GOOD, judged: { message: -1 } }, "judged.message"],
    [
      "a judged call that is not there",
      { messages: [ASKED, CALLS], judged: { message: 1, toolCallId: "d" } },
      "judged.toolCallId",
    ],
    ["an empty id", { ...GOOD, externalId: "" }, "externalId"],
    ["an id with a NUL", { ...GOOD, externalId: "a\0" }, "externalId"],
    ["an id with a line end", { ...GOOD, externalId: "a\nb" }, "externalId"],
    ["a long id", { ...GOOD, externalId: "x".repeat(201) }, "externalId"],
    ["a time without an offset", { ...GOOD, occurredAt: "2026-03-01T10:00:00" }, "occurredAt"],
    ["a day that is not there", { ...GOOD, occurredAt: "2026-02-30T10:00:00Z" }, "occurredAt"],
    ["a time out of all bounds", { ...GOOD, occurredAt: "9999-01-01T00:00:00Z" }, "occurredAt"],
    ["a number as a time", { ...GOOD, occurredAt: 1e99 }, "occurredAt"],
    [
      "a severity that is none",
      { ...GOOD, escalation: { reason: "x", severity: 1.5 } },
      "escalation.severity",
    ],
    [
      "an escalation without a reason",
      { ...GOOD, escalation: { reason: "  ", severity: 1 } },
      "escalation.reason",
    ],
    ["tags that are not a list", { ...GOOD, tags: "x" }, "tags"],
    ["too many tags", { ...GOOD, tags: Array.from({ length: 51 }, String) }, "tags"],
    ["metadata that is a list", { ...GOOD, metadata: [] }, "metadata"],
    ["metadata that is too long", { ...GOOD, metadata: { a: "x".repeat(65_536) } }, "metadata"],
    ["only white space", { messages: [{ role: "user", content: " \n" }] }, "messages"],
    ["only a system prompt", { messages: [{ role: "system", content: "Be kind." }] }, "messages"],
  ])("%s", (_, value, path) => {
    expect(problems(value).map((problem) => problem.path)).toContain(path);
  });

  test("a message beyond 256 KiB, counted in bytes", () => {
    const content = "€".repeat(87_381);
    expect(accepted({ messages: [{ role: "user", content }] }).messages).toHaveLength(1);
    expect(problems({ messages: [{ role: "user", content: `${content}€` }] })).toEqual([
      { path: "messages[0].content", message: "is longer than 262144 bytes" },
    ]);
  });

  test("arguments beyond 256 KiB", () => {
    const call = { id: "c", name: "f", arguments: { a: "x".repeat(262_144) } };
    const [problem] = problems({ messages: [ASKED, { role: "assistant", toolCalls: [call] }] });
    expect(problem?.path).toBe("messages[1].toolCalls[0].arguments");
  });

  test("more than 500 messages, or more than 4 MiB of them", () => {
    const many = Array.from({ length: 501 }, () => ASKED);
    expect(problems({ messages: many })[0]?.path).toBe("messages");
    const heavy = Array.from({ length: 17 }, () => ({
      role: "user",
      content: "x".repeat(262_144),
    }));
    expect(problems({ messages: heavy })[0]?.message).toContain("together");
  });

  test("at most twenty problems are named, with the id they belong to", () => {
    const bad = Array.from({ length: 100 }, () => ({ role: "boss", content: "" }));
    const parsed = parseCase({ externalId: "known", messages: bad });
    expect(parsed).toMatchObject({ ok: false, externalId: "known" });
    expect(parsed.ok ? [] : parsed.problems).toHaveLength(20);
  });
});
