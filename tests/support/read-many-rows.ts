import { openCaseReader } from "../../lib/adapters/formats/open-case-reader.ts";
import { CASE_LIMITS } from "../../lib/core/cases/case-limits.ts";
import { cutFile } from "../../lib/core/formats/cut-file.ts";
import { lineBatches } from "../../lib/core/formats/line-batches.ts";
import { SHIPPED_MAPPINGS } from "../../lib/core/formats/shipped-mappings.ts";

const HEADER = "id,type,prompt,completion,annotation_1,annotation_2,agreement,final_label";

/** A file of that many rows, each with line ends and quotes in a cell; never in memory as a whole. */
async function* rows(count: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(`${HEADER}\n`);
  const text = `He said ""no"".\n${"A sentence, with a comma. ".repeat(80)}`;
  const labels = "1_full_compliance,1_full_compliance,TRUE,1_full_compliance";
  for (let row = 0; row < count; row += 1) {
    yield await Promise.resolve(encoder.encode(`v-${row},homonyms,Why?,"${text}",${labels}\n`));
  }
}

/** Reads that many rows as the command and the browser's server do, up to storing. Prints how many. */
async function main(): Promise<void> {
  const cut = await cutFile(rows(Number(process.argv[2])), {
    format: null,
    maxBytes: CASE_LIMITS.lineBytes,
  });
  const [shipped] = SHIPPED_MAPPINGS;
  if (cut.kind !== "csv" || cut.header?.text == null || shipped === undefined) {
    throw new Error("The file was not taken for CSV.");
  }
  const read = openCaseReader({
    format: "csv",
    defaults: { model: "m" },
    csv: { header: cut.header.text, delimiter: cut.delimiter, mapping: shipped.content },
  });
  let cases = 0;
  for await (const batch of lineBatches(cut.lines)) {
    for (const { text } of batch) {
      cases += text === null ? 0 : read(text).filter(({ ok }) => ok).length;
    }
  }
  process.stdout.write(String(cases));
}

await main();
