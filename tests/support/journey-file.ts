import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inCheckout } from "../../scripts/runtime/checkout.ts";
import { sharedFile } from "./shared-data.ts";

const LINES = 120;

const shared = sharedFile("hh-rlhf/harmless-base-test.part.jsonl");

/** What the name of the test adds where the real data set is not here. */
export const journeyNote = shared.missing ? " (with shipped samples: hh-rlhf is not here)" : "";

/** A file of conversations to import: real ones where they lie beside the checkout. */
export function journeyFile(): { name: string; mimeType: string; buffer: Buffer } {
  const lines = shared.missing ? shippedLines() : realLines();
  const buffer = Buffer.from(`${lines.join("\n")}\n`);
  return { name: "conversations.jsonl", mimeType: "application/jsonl", buffer };
}

function realLines(): string[] {
  return readFileSync(shared.path, "utf8").split("\n").slice(0, LINES);
}

function shippedLines(): string[] {
  const folder = inCheckout("prisma", "seed", "sets");
  return readdirSync(folder)
    .flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line, index) => {
      const { key, messages, judged } = JSON.parse(line);
      return JSON.stringify({
        externalId: key,
        messages,
        ...(judged === null ? {} : { judged }),
        ...(index % 2 === 0 ? { escalation: { reason: "thumbs down", severity: 1 } } : {}),
      });
    });
}
