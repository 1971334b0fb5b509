import { describeError, Refusal } from "../../../scripts/runtime/refusal.ts";
import { makeTable } from "./make-table.ts";
import type { Table } from "./markdown-table.ts";
import type { Bench } from "./open-bench.ts";
import type { Subject } from "./subject.ts";

export type Measuring = {
  sizes: readonly number[];
  subjects: readonly Subject[];
  /** Opens the bench of a size. */
  begin(cases: number): Promise<Bench>;
  /** Gets each table as soon as it is measured. */
  tell(subject: Subject, table: Table): Promise<void>;
  /** Says a line at once. */
  say(line: string): void;
  signal: AbortSignal;
};

/**
 * Measures every subject at every size. One that fails is said and the others go on; in the end throws
 * a `Refusal` that names what failed. Stopped by the signal, throws its reason.
 */
export async function measureAll({
  begin,
  say,
  signal,
  sizes,
  subjects,
  tell,
}: Measuring): Promise<void> {
  const failed: string[] = [];
  for (const [nth, cases] of sizes.entries()) {
    const bench = await begin(cases);
    for (const subject of subjects.filter(({ once }) => !(once && nth > 0))) {
      try {
        const rows = await bench.measure(subject);
        if (rows.length > 0) await tell(subject, makeTable(subject, { cases, rows }));
      } catch (error) {
        signal.throwIfAborted();
        const which = `${subject.name} at ${cases.toLocaleString("en")}`;
        say(`${which} failed: ${describeError(error)}`);
        failed.push(which);
      }
    }
    await bench.close();
  }
  if (failed.length > 0) throw new Refusal(`Not measured, see above: ${failed.join(", ")}.`);
}
