import { parseArgs } from "node:util";
import { inCheckout } from "../../../scripts/runtime/checkout.ts";
import { Refusal } from "../../../scripts/runtime/refusal.ts";
import { SUBJECTS } from "../subjects.ts";
import type { Subject } from "./subject.ts";

/** The large one first: what can fail fails there. */
const SIZES = [100_000, 10_000];
/** With fewer, not every subject finds what it needs. */
const FEWEST = 10_000;

export const USAGE = `Usage: npm run bench [-- NAME…] [-- --cases N] [-- --write FILE]
  NAME          one subject, or several; without it all of them
  --cases N     with so many cases, instead of ${SIZES.map((size) => size.toLocaleString("en")).join(" and then ")}
  --write FILE  puts each table between its marks in a Markdown page as well, as soon as it is there
  --help        this list
Subjects:
${SUBJECTS.map(({ measures, name }) => `  ${name.padEnd(13)} ${measures}`).join("\n")}`;

export type Options = {
  subjects: readonly Subject[];
  sizes: readonly number[];
  /** Path of the page that gets the tables. */
  page: string | null;
};

/** What the command line asks for; null where it asks for the usage. Throws a `Refusal` on anything unknown. */
export function readOptions(): Options | null {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { cases: { type: "string" }, write: { type: "string" }, help: { type: "boolean" } },
  });
  if (values.help === true) return null;
  const unknown = positionals.find((name) => !SUBJECTS.some((one) => one.name === name));
  if (unknown !== undefined) {
    throw new Refusal(`There is no subject ${unknown}: npm run bench -- --help lists them.`);
  }
  const cases = values.cases === undefined ? null : Number(values.cases);
  if (cases !== null && !(Number.isInteger(cases) && cases >= FEWEST)) {
    throw new Refusal(`--cases must be a whole number from ${FEWEST} on.`);
  }
  const named = SUBJECTS.filter(({ name }) => positionals.includes(name));
  return {
    subjects: positionals.length === 0 ? SUBJECTS : named,
    sizes: cases === null ? SIZES : [cases],
    page: values.write === undefined ? null : inCheckout(values.write),
  };
}
