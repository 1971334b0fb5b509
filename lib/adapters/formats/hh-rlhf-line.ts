import { createHash } from "node:crypto";
import { fault, parseJsonObject } from "@/lib/adapters/formats/json-object";
import type { LineCase } from "@/lib/contract/import";

const SIDES = ["chosen", "rejected"] as const;
const TURN = /\n\n(Human|Assistant):/;
const TURN_ROLES: Record<string, string> = { Human: "user", Assistant: "assistant" };

/**
 * A pair of conversations that differ in their last answer, each `\n\nHuman: … \n\nAssistant: …`.
 * Each side becomes a case; the metadata tells which side of which pair it was.
 */
export function readHhRlhfLine(text: string): LineCase[] {
  const parsed = parseJsonObject(text);
  if (!parsed.ok) return [parsed];
  const { chosen, rejected } = parsed.value;
  const pair = createHash("sha256")
    .update(JSON.stringify([chosen, rejected]) ?? "")
    .digest("hex")
    .slice(0, 16);
  return SIDES.map((side) => {
    const transcript = parsed.value[side];
    if (typeof transcript !== "string") return fault("is missing, or is not text", side);
    return readTranscript(transcript, { side, pair });
  });
}

function readTranscript(transcript: string, origin: { side: string; pair: string }): LineCase {
  // A split by a capturing pattern gives: text before, role, text, role, text, …
  const [before = "", ...turns] = `\n\n${transcript.trimStart()}`.split(TURN);
  if (turns.length === 0) return fault("has no turn of Human: or Assistant:", origin.side);
  if (before.trim() !== "") return fault("has text before the first turn", origin.side);
  const messages: { role: string; content: string }[] = [];
  for (let index = 0; index < turns.length; index += 2) {
    const role = TURN_ROLES[turns[index] ?? ""] ?? "user";
    messages.push({ role, content: (turns[index + 1] ?? "").replace(/^ /, "") });
  }
  return {
    ok: true,
    value: { messages, metadata: { source: "hh-rlhf", ...origin } },
    idStem: `hh-rlhf-${origin.side}`,
    part: origin.side,
  };
}
