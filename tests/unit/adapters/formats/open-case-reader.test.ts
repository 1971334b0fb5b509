import { describe, expect, test } from "vitest";
import { openCaseReader } from "@/lib/adapters/formats/open-case-reader";
import type { ImportDefaults } from "@/lib/contract/import";
import { parseCase } from "@/lib/contract/parse-case";
import type { CaseFormat } from "@/lib/core/formats/case-format";

function read(format: CaseFormat, line: unknown, defaults: ImportDefaults = {}) {
  const text = typeof line === "string" ? line : JSON.stringify(line);
  return openCaseReader({ format, defaults })(text);
}

function cases(format: CaseFormat, line: unknown, defaults: ImportDefaults = {}) {
  return read(format, line, defaults).map((one) => {
    if (!one.ok) throw new Error(JSON.stringify(one.problems));
    const parsed = parseCase(one.value);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.case;
  });
}

describe("hh-rlhf pairs", () => {
  const pair = {
    chosen: "\n\nHuman: Hi\nthere\n\nAssistant: Hello.\n\nHuman: Bye\n\nAssistant: So  long.\n",
    rejected: "\n\nHuman: Hi\nthere\n\nAssistant: Hello.\n\nHuman: Bye\n\nAssistant:",
  };

  test("a line is two conversations, each side's text as it stands", () => {
    const [chosen, rejected] = cases("hh-rlhf", pair);
    expect(chosen?.messages).toEqual([
      { role: "user", content: "Hi\nthere" },
      { role: "assistant", content: "Hello." },
      { role: "user", content: "Bye" },
      { role: "assistant", content: "So  long.\n" },
    ]);
    expect(rejected?.messages.at(-1)).toEqual({ role: "assistant", content: "" });
    expect(rejected?.judged).toEqual({ message: 3 });
  });

  test("both sides name their pair", () => {
    const [chosen, rejected] = cases("hh-rlhf", pair);
    const [other] = cases("hh-rlhf", { ...pair, rejected: pair.chosen });
    expect(chosen?.metadata).toMatchObject({ source: "hh-rlhf", side: "chosen" });
    expect(rejected?.metadata).toMatchObject({ side: "rejected" });
    const pairOf = (one: typeof chosen) => (one?.metadata as { pair: string } | undefined)?.pair;
    expect(pairOf(rejected)).toBe(pairOf(chosen));
    expect(pairOf(other)).not.toBe(pairOf(chosen));
  });

  test("ids begin with the side", () => {
    expect(read("hh-rlhf", pair).map((one) => one.ok && one.idStem)).toEqual([
      "hh-rlhf-chosen",
      "hh-rlhf-rejected",
    ]);
  });

  test("a conversation that ends with the person is judged by its last answer, or is a prompt", () => {
    const [middle, bare] = cases("hh-rlhf", {
      chosen: "\n\nHuman: a\n\nAssistant: b\n\nHuman: c",
      rejected: "\n\nHuman: a",
    });
    expect(middle?.judged).toEqual({ message: 1 });
    expect(bare?.judged).toBeNull();
  });

  test("one bad side does not take the other with it", () => {
    const [chosen, rejected] = read("hh-rlhf", { ...pair, rejected: "no turns at all" });
    expect(chosen?.ok).toBe(true);
    expect(rejected).toEqual({
      ok: false,
      problems: [{ path: "rejected", message: "has no turn of Human: or Assistant:" }],
    });
  });

  test.each([
    [{}, "chosen"],
    [{ chosen: 1, rejected: "\n\nHuman: a" }, "chosen"],
  ])("%j is refused", (line, path) => {
    expect(read("hh-rlhf", line)[0]).toMatchObject({ ok: false, problems: [{ path }] });
  });
});

describe("OpenAI chat messages", () => {
  test("tool calls, their results and the developer's prompt are taken", () => {
    const [chat] = cases("openai", {
      id: "chat-7",
      model: "m-1",
      temperature: 0.2,
      messages: [
        { role: "developer", content: "Be kind." },
        { role: "user", content: [{ type: "text", text: "Find it" }] },
        {
          role: "assistant",
          content: null,
          tool_calls: [
            { id: "c1", type: "function", function: { name: "find", arguments: '{"q": 1}' } },
          ],
        },
        { role: "tool", tool_call_id: "c1", content: "found" },
        { role: "assistant", content: null, refusal: "I can't." },
      ],
    });
    expect(chat).toMatchObject({ externalId: "chat-7", model: "m-1", judged: { message: 4 } });
    expect(chat?.messages).toEqual([
      { role: "system", content: "Be kind." },
      { role: "user", content: "Find it" },
      {
        role: "assistant",
        content: null,
        toolCalls: [{ id: "c1", name: "find", arguments: '{"q": 1}' }],
      },
      { role: "tool", content: "found", toolCallId: "c1" },
      { role: "assistant", content: "I can't." },
    ]);
  });

  test("the form before tool calls is understood", () => {
    const [chat] = cases("openai", {
      messages: [
        { role: "user", content: "x" },
        { role: "assistant", content: null, function_call: { name: "f", arguments: "{}" } },
        { role: "function", name: "f", content: "1" },
      ],
    });
    expect(chat?.messages.map((message) => message.role)).toEqual(["user", "assistant", "tool"]);
    expect(chat?.messages[1]?.toolCalls?.[0]?.name).toBe("f");
  });

  test("an image is refused by its place", () => {
    const [one] = read("openai", {
      messages: [{ role: "user", content: [{ type: "image_url", image_url: { url: "x" } }] }],
    });
    const parsed = parseCase(one?.ok ? one.value : null);
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.path)).toContain(
      "messages[0].content[0].type",
    );
  });
});

describe("prompt and response", () => {
  test("two texts become two messages, other fields metadata", () => {
    const [one] = cases("prompt-response", {
      id: 17,
      system: "s",
      prompt: "p",
      completion: "r",
      unsafe_request: false,
      language: "en",
    });
    expect(one).toMatchObject({
      externalId: "17",
      language: "en",
      metadata: { unsafe_request: false },
      messages: [{ role: "system" }, { content: "p" }, { role: "assistant", content: "r" }],
    });
  });

  test("a prompt alone is a bare prompt; a response alone is refused", () => {
    expect(cases("prompt-response", { prompt: "p" })[0]?.judged).toBeNull();
    expect(read("prompt-response", { response: "r" })[0]?.ok).toBe(false);
  });
});

describe("our own form, and every form", () => {
  test("our own is the API's case", () => {
    const [one] = cases("plumbline", {
      externalId: "a",
      messages: [{ role: "user", content: "x" }],
    });
    expect(one?.externalId).toBe("a");
  });

  test("what the whole file is set to stands in where the line says nothing", () => {
    const defaults = {
      model: "m",
      language: "en",
      escalation: { reason: "r", severity: 1 as const },
    };
    const line = { model: "own", language: null, messages: [{ role: "user", content: "x" }] };
    expect(cases("plumbline", line, defaults)[0]).toMatchObject({
      model: "own",
      language: "en",
      escalation: { reason: "r", severity: 1 },
    });
  });

  test.each<CaseFormat>(["plumbline", "openai", "hh-rlhf", "prompt-response"])(
    "%s refuses what is not a JSON object, in words",
    (format) => {
      for (const line of ["{", "[]", "1", "null", '"text"', ""]) {
        const [one] = read(format, line);
        expect(one).toMatchObject({ ok: false });
      }
    },
  );
});
