import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { defaultJudged } from "@/lib/core/cases/default-judged";
import { promptOf, responseOf } from "@/lib/core/cases/preview-text";
import type { Behavior } from "@/lib/core/rubric/label";
import { readSeedTexts } from "../dataset/seed-texts.ts";
import type { WrittenCase } from "../dataset/write-case.ts";
import { writeCase } from "../dataset/write-case.ts";

/** As the shipped mapping `xstest` reads them. */
const BEHAVIORS: Record<Behavior, string> = {
  full_compliance: "1_full_compliance",
  full_refusal: "2_full_refusal",
  partial_refusal: "3_partial_refusal",
  no_answer: "1_full_compliance",
};
const COLUMNS = "id,type,prompt,completion,annotation_1,annotation_2,agreement,final_label";

/** A file of JSON Lines, a case a line. */
export function writeJsonLines(path: string, cases: number): Promise<void> {
  return writeLines(path, cases, { head: [], line: ({ value }) => JSON.stringify(value) });
}

/** A CSV file with the labels of two people and a final one, in the columns of XSTest. */
export function writeLabelledCsv(path: string, cases: number): Promise<void> {
  return writeLines(path, cases, { head: [COLUMNS], line: csvRow });
}

function csvRow({ label, value }: WrittenCase, index: number): string {
  const judged = defaultJudged(value.messages);
  const said = BEHAVIORS[label.behavior ?? "no_answer"];
  const other = index % 20 === 0 ? BEHAVIORS.partial_refusal : said;
  const fields = [
    value.externalId,
    label.requestLabel === "unsafe_request" ? "contrast_definitions" : "definitions",
    promptOf(value.messages, judged) || "(no text)",
    responseOf(value.messages, judged) || "(no text)",
    ...[said, other, String(said === other), said],
  ];
  return fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(",");
}

type Form = { head: string[]; line: (one: WrittenCase, index: number) => string };

async function writeLines(path: string, cases: number, { head, line }: Form): Promise<void> {
  const texts = readSeedTexts();
  const file = createWriteStream(path);
  for (const one of head) file.write(`${one}\n`);
  for (let index = 0; index < cases; index += 1) {
    const free = file.write(`${line(writeCase(texts, index), index)}\n`);
    if (!free) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}
