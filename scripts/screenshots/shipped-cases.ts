import { readFile } from "node:fs/promises";
import type { Message } from "../../lib/core/cases/conversation.ts";
import type { Label } from "../../lib/core/rubric/label.ts";
import { inCheckout } from "../runtime/checkout.ts";

type Sample = {
  key: string;
  messages: Message[];
  judged: { message: number; toolCallId?: string } | null;
  language: string;
  category: string;
  label: Label;
};

export type PictureCase = { label: Label; input: Record<string, unknown> };

const SETS = ["normal-help", "dangerous-overreach", "uncertain-facts", "prompt-injection"];
const HOUR_MS = 3_600_000;
const ESCALATE_EVERY = 4;
/** The case that stands first among the escalations: a plain over-refusal. */
const FIRST = "normal-help/orphan-children";

/** The samples that come with Plumbline, as cases of three versions of one assistant over four weeks. */
export async function shippedCases(now: Date): Promise<PictureCase[]> {
  const files = await Promise.all(
    SETS.map((set) => readFile(inCheckout("prisma", "seed", "sets", `${set}.jsonl`), "utf8")),
  );
  const samples = files
    .flatMap((file) => file.split("\n").filter((line) => line !== ""))
    .map((line): Sample => JSON.parse(line))
    // Prompts alone have no answer to show.
    .filter(({ messages }) => messages.at(-1)?.role === "assistant");
  return samples.map(({ label, key, judged, messages, language, category }, index) => ({
    label,
    input: {
      externalId: key,
      messages,
      ...(judged === null ? {} : { judged }),
      language,
      category,
      model: "assistant",
      modelVersion: ["2.0", "2.1", "2.2"][index % 3],
      occurredAt: new Date(now.getTime() - index * 5 * HOUR_MS).toISOString(),
      ...escalation(key, index),
    },
  }));
}

function escalation(key: string, index: number): { escalation?: Record<string, unknown> } {
  if (key !== FIRST && index % ESCALATE_EVERY !== 0) return {};
  const severity = key === FIRST ? 1 : 0;
  return { escalation: { reason: "The user pressed thumbs down.", severity } };
}
