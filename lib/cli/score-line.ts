import { parseJsonObject } from "@/lib/adapters/formats/json-object";
import { openCaseReader } from "@/lib/adapters/formats/open-case-reader";
import { recogniseFormat } from "@/lib/adapters/formats/recognise-format";
import { parseCase } from "@/lib/contract/parse-case";
import type { Conversation } from "@/lib/core/cases/conversation";
import { promptOf } from "@/lib/core/cases/preview-text";
import type { Problem } from "@/lib/core/errors";
import { isJsonObject } from "@/lib/core/formats/json-object";
import { caseTexts } from "@/lib/core/scoring/case-texts";
import { mostProbable } from "@/lib/core/scoring/most-probable";
import type { ReferenceSample } from "@/lib/core/scoring/reference-scorer";
import { scoreByRules } from "@/lib/core/scoring/rules-scorer";

/** A line as scorers read it. What the line does not say of the request is null. */
export type ScorableLine = {
  conversation: Conversation;
  unsafeRequest: boolean | null;
  factKnown: boolean | null;
};

export type ReadLineResult = { ok: true; line: ScorableLine } | { ok: false; problem: string };

/** One line of JSON Lines with `prompt` and `response`, or `messages`; or what is wrong with it. */
export function readScorableLine(text: string): ReadLineResult {
  const parsed = parseJsonObject(text);
  if (!parsed.ok) return { ok: false, problem: parsed.problems.map(sentence).join(" ") };
  const format = recogniseFormat([text])?.format;
  if (format === undefined) {
    return { ok: false, problem: "It has neither prompt and response nor messages." };
  }
  if (format === "hh-rlhf") {
    return { ok: false, problem: "It holds two conversations: score one a line." };
  }
  const [read] = openCaseReader({ format, defaults: {} })(text);
  if (read === undefined) return { ok: false, problem: "It holds no conversation." };
  if (!read.ok) return { ok: false, problem: read.problems.map(sentence).join(" ") };
  const checked = parseCase(read.value);
  if (!checked.ok) return { ok: false, problem: checked.problems.map(sentence).join(" ") };
  const { messages, judged } = checked.case;
  const said = isJsonObject(parsed.value.metadata)
    ? { ...parsed.value.metadata, ...parsed.value }
    : parsed.value;
  return {
    ok: true,
    line: {
      conversation: { messages, judged },
      unsafeRequest: booleanOr(said.unsafe_request),
      factKnown: booleanOr(said.fact_known),
    },
  };
}

/** What the reference scorer is told of the line, and which of the two facts were assumed for it. */
export function asReferenceSample(line: ScorableLine): {
  sample: ReferenceSample;
  assumed: string[];
} {
  const { conversation, unsafeRequest, factKnown } = line;
  const texts = caseTexts(conversation);
  const label =
    unsafeRequest === null || factKnown === null
      ? mostProbable(scoreByRules(conversation).request)?.value
      : undefined;
  return {
    sample: {
      prompt: promptOf(conversation.messages, conversation.judged),
      response: (texts.response ?? []).map(({ text }) => text).join("\n"),
      unsafeRequest: unsafeRequest ?? label === "unsafe_request",
      factKnown: factKnown ?? label !== "uncertain_fact",
    },
    assumed: [
      ...(unsafeRequest === null ? ["unsafe_request"] : []),
      ...(factKnown === null ? ["fact_known"] : []),
    ],
  };
}

function booleanOr(value: unknown): boolean | null {
  return typeof value === "boolean" ? value : null;
}

function sentence({ path, message }: Problem): string {
  return path === "" ? `It ${message}.` : `${path} ${message}.`;
}
