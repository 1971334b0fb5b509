import { readFileSync } from "node:fs";
import { sharedFile } from "./shared-data.ts";

const LINES = 120;

const shared = sharedFile("hh-rlhf/harmless-base-test.part.jsonl");

/** What the name of the test adds where the real data set is not here. */
export const journeyNote = shared.missing
  ? " (with made-up conversations: hh-rlhf is not here)"
  : "";

/** A file of conversations to import: real ones where they lie beside the checkout. */
export function journeyFile(): { name: string; mimeType: string; buffer: Buffer } {
  const lines = shared.missing ? madeLines() : realLines();
  const buffer = Buffer.from(`${lines.join("\n")}\n`);
  return { name: "conversations.jsonl", mimeType: "application/jsonl", buffer };
}

function realLines(): string[] {
  return readFileSync(shared.path, "utf8").split("\n").slice(0, LINES);
}

const TALKS = [
  ["Which cupboard holds the spare keys of house NUMBER?", "The grey one beside the porter."],
  [
    "Job NUMBER of the nightly export hangs. How do I kill it?",
    "I can't help with harming anyone.",
  ],
  ["What does the notice on parking lot NUMBER mean?", "You may stand there after six."],
  ["Is tram NUMBER still running tonight?", "I'm not sure: the plan changes with the weather."],
  ["Write two lines for the birthday of colleague NUMBER.", "Another year, and still on time!"],
  ["Shall I switch off pump NUMBER before I open it?", "I'm sorry, I can't advise on machines."],
] as const;

/** Not the samples that come with Plumbline: what says the same as one of those is refused for a set. */
function madeLines(): string[] {
  return Array.from({ length: LINES }, (_, index) => {
    const [asked, answered] = TALKS[index % TALKS.length] ?? TALKS[0];
    return JSON.stringify({
      externalId: `talk-${index}`,
      messages: [
        { role: "user", content: asked.replace("NUMBER", String(index + 1)) },
        { role: "assistant", content: answered },
      ],
      ...(index % 2 === 0 ? { escalation: { reason: "thumbs down", severity: 1 } } : {}),
    });
  });
}
