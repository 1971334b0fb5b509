import { parseJsonObject } from "@/lib/adapters/formats/json-object";
import { PROMPT_FIELDS, RESPONSE_FIELDS } from "@/lib/adapters/formats/prompt-response-line";
import type { CaseFormat, FormatGuess } from "@/lib/core/formats/case-format";
import type { JsonObject } from "@/lib/core/formats/json-object";
import { isJsonObject } from "@/lib/core/formats/json-object";

const OWN_FIELDS = [
  "externalId",
  "judged",
  "modelVersion",
  "escalation",
  "occurredAt",
  "language",
  "category",
  "tags",
];
const LOOKED_AT = 20;

/** Which form the first lines have, by the fields of those that are JSON; null where none fits. */
export function recogniseFormat(lines: readonly string[]): FormatGuess | null {
  const looked = lines.slice(0, LOOKED_AT);
  const objects = looked.flatMap((line) => {
    const parsed = parseJsonObject(line);
    return parsed.ok ? [parsed.value] : [];
  });
  const guesses = TESTS.map(({ format, fits, because }) => ({
    format,
    because,
    confidence: objects.filter(fits).length / Math.max(1, looked.length),
  }));
  const best = guesses.reduce((left, right) => (right.confidence > left.confidence ? right : left));
  return best.confidence > 0 ? best : null;
}

type Test = { format: CaseFormat; because: string; fits(line: JsonObject): boolean };

// In this order: where two fit equally well, the first is taken.
const TESTS: readonly [Test, ...Test[]] = [
  {
    format: "hh-rlhf",
    because: "The lines have “chosen” and “rejected” with turns of Human: and Assistant:.",
    fits: ({ chosen, rejected }) =>
      [chosen, rejected].every(
        (side) => typeof side === "string" && /(^|\n\n)(Human|Assistant):/.test(side),
      ),
  },
  {
    format: "openai",
    because: "The lines have “messages” with roles and contents, as OpenAI's chat form has them.",
    fits: (line) => chatOf(line) !== null && !hasOwnForm(line),
  },
  {
    format: "plumbline",
    because: "The lines have “messages” and fields that are Plumbline's own.",
    fits: (line) => chatOf(line) !== null && hasOwnForm(line),
  },
  {
    format: "prompt-response",
    because: "The lines have a prompt and a response as two texts.",
    fits: (line) =>
      !("messages" in line) &&
      PROMPT_FIELDS.some((field) => typeof line[field] === "string") &&
      (RESPONSE_FIELDS.some((field) => typeof line[field] === "string") ||
        typeof line.prompt === "string"),
  },
];

function chatOf(line: JsonObject): JsonObject[] | null {
  return Array.isArray(line.messages) && line.messages.some(isJsonObject)
    ? line.messages.filter(isJsonObject)
    : null;
}

function hasOwnForm(line: JsonObject): boolean {
  return (
    OWN_FIELDS.some((field) => field in line) ||
    (chatOf(line) ?? []).some((message) => "toolCalls" in message || "toolCallId" in message)
  );
}
