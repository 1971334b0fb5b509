import type { Delimiter } from "./csv-dialect";
import type { RefusedLine } from "./refused-lines";

/** What the first column of a file of refused rows is called. A mapping leaves it out by itself. */
const PROBLEM = "problem";

/** The beginning of a file of refused rows: it is UTF-8, said so that spreadsheets see it, and has the header. */
export function mendedHead(header: string, delimiter: Delimiter): string {
  return `\uFEFF${PROBLEM}${delimiter}${header}\n`;
}

/** A refused row as it stood, behind what is wrong with it; empty where it could not even be read. */
export function mendedRecord({ line, problems }: RefusedLine, delimiter: Delimiter): string {
  if (line.text === null) return "";
  const reasons = problems.map(({ path, reason }) => (path === "" ? reason : `${path} ${reason}`));
  const words = `Line ${line.number}: ${reasons.join("; ")}`.replaceAll('"', '""');
  return `"${words}"${delimiter}${line.text}\n`;
}
