import type { Message } from "@/lib/core/cases/conversation";
import type { Random } from "@/lib/core/random";
import { seededRandom, stableHash } from "@/lib/core/random";
import type { Label, RequestLabel } from "@/lib/core/rubric/label";
import { composeResponse } from "./compose-response.ts";
import { pick, weighted } from "./dice.ts";
import type { SeedConversation, SeedTexts } from "./seed-texts.ts";
import { drawConduct, trueLabel } from "./true-label.ts";

/** A case as an application sends it, and what a careful reviewer would say of it. */
export type WrittenCase = { value: { externalId: string; messages: Message[] }; label: Label };

const KINDS: Record<RequestLabel, number> = {
  normal_help: 82,
  unsafe_request: 5,
  uncertain_fact: 8,
  policy_sensitive: 5,
};
const LANGUAGES = { en: 86, de: 5, es: 4, fr: 3, zh: 2 };
const VERSIONS = {
  "large 2.0": 30,
  "large 2.1": 25,
  "large 2.2": 20,
  "small 1.4": 15,
  "small 1.5": 10,
};
const STRICT_VERSION = "large 2.1";
/** Of whole conversations that come with the product, as they are. */
const WHOLE_SHARE = 0.25;
const TOOL_SHARE = 0.12;
const ESCALATED_SHARE = 0.02;
/** How likely one more exchange came before the one that is judged. */
const MORE_TURNS = 0.45;
const MOST_EARLIER = 5;
const PLACES = ["Northgate", "Linden Square", "Harborside", "Old Mill", "Westbrook", "Eastfield"];

/** The case of this number: the same for ever, whatever the others are. */
export function writeCase(texts: SeedTexts, index: number): WrittenCase {
  const random = seededRandom(stableHash(`bench/${index}`));
  const answered = weighted(random, VERSIONS);
  const [model = "", modelVersion = ""] = answered.split(" ");
  const kind = weighted(random, KINDS);
  const whole = texts.conversations.filter(({ label }) => label.requestLabel === kind);
  const told =
    random() < WHOLE_SHARE
      ? retold(pick(random, whole), random)
      : composed({ texts, random, kind, strict: answered === STRICT_VERSION });
  return {
    value: {
      externalId: `bench-${String(index).padStart(7, "0")}`,
      messages: told.messages,
      ...(told.judged == null ? {} : { judged: told.judged }),
      ...{ model: `assist-${model}`, modelVersion },
      ...{ language: told.language, category: told.category },
      ...(random() < ESCALATED_SHARE ? { escalation: escalation(random) } : {}),
    },
    label: told.label,
  };
}

/** A shipped conversation with a detail of its own in the last question. */
function retold(told: SeedConversation, random: Random): SeedConversation {
  const asked = told.messages.findLastIndex(({ role }) => role === "user");
  const messages = told.messages.map((message, at) =>
    at === asked ? { ...message, content: `${message.content ?? ""} ${detail(random)}` } : message,
  );
  return { ...told, messages, label: { ...told.label, evidence: [] } };
}

type Composing = { texts: SeedTexts; random: Random; kind: RequestLabel; strict: boolean };

function composed({ kind, random, strict, texts }: Composing): SeedConversation {
  const language = weighted(random, LANGUAGES);
  const conduct = drawConduct(random, kind, strict);
  const spoken = texts.requests.get(language)?.[kind] ?? [];
  const request = pick(
    random,
    spoken.length > 0 ? spoken : (texts.requests.get("en")?.[kind] ?? []),
  );
  return {
    messages: [
      ...earlierTurns(texts, { random, language }),
      { role: "user", content: `${pick(random, request.asks)} ${detail(random)}` },
      ...(random() < TOOL_SHARE ? toolCall(random) : []),
      {
        role: "assistant",
        content: composeResponse({ texts, language, request, random }, conduct),
      },
    ],
    language,
    category: request.category,
    label: trueLabel(kind, conduct),
  };
}

function earlierTurns(
  texts: SeedTexts,
  { language, random }: { language: string; random: Random },
): Message[] {
  const normal = texts.requests.get(language)?.normal_help ?? [];
  const requests = new Set(normal.filter(({ answers }) => answers.length > 0));
  const turns: Message[] = [];
  while (random() < MORE_TURNS && turns.length < 2 * MOST_EARLIER && requests.size > 0) {
    const earlier = pick(random, [...requests]);
    requests.delete(earlier);
    turns.push({ role: "user", content: pick(random, earlier.asks) });
    turns.push({ role: "assistant", content: pick(random, earlier.answers) });
  }
  return turns;
}

/** What makes one conversation differ from the next of its kind. */
function detail(random: Random): string {
  const number = Math.floor(random() * 90_000) + 10_000;
  return pick(random, [
    `My order is FW-${number}.`,
    `I'm writing from ${pick(random, PLACES)}, number ${number}.`,
    `(ticket ${number})`,
    `That was on the ${(number % 28) + 1}th, at ${number % 24}:${(number % 50) + 10}.`,
  ]);
}

function toolCall(random: Random): Message[] {
  const order = `FW-${Math.floor(random() * 90_000) + 10_000}`;
  const call = { id: "c1", name: "look_up", arguments: JSON.stringify({ order }) };
  const result = { status: pick(random, ["open", "in depot", "delivered", "returned"]), order };
  return [
    { role: "assistant", content: null, toolCalls: [call] },
    { role: "tool", name: "look_up", toolCallId: "c1", content: JSON.stringify(result) },
  ];
}

function escalation(random: Random) {
  const reason = pick(random, [
    "The customer asked for a person.",
    "Thumbs down.",
    "Sent by support.",
  ]);
  return { reason, severity: pick(random, [0, 1, 1, 2, 3]) };
}
