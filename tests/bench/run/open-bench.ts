import type { TestDatabase } from "../../support/postgres-database.ts";
import { createDatabase } from "../../support/postgres-database.ts";
import { buildDataset } from "../dataset/build-dataset.ts";
import { openDataset } from "../dataset/open-dataset.ts";
import type { Row, Subject } from "./subject.ts";

export type Bench = {
  /** Runs one subject. However it ends, what it opened is closed; throws the signal's reason once stopped. */
  measure(subject: Subject): Promise<Row[]>;
  /** Removes the dataset. */
  close(): Promise<void>;
};

type BenchOptions = { cases: number; say: (progress: string) => void; signal: AbortSignal };

/** A bench for one size. Its dataset is built when a subject first asks for it. */
export function openBench({ cases, say, signal }: BenchOptions): Bench {
  let built: Promise<TestDatabase> | undefined;
  const dataset = () => {
    built ??= buildDataset(cases, (progress) => say(`building the dataset: ${progress}`));
    return built;
  };
  return {
    async measure(subject) {
      signal.throwIfAborted();
      const ends: (() => Promise<unknown>)[] = [];
      const open = async (test: TestDatabase) => {
        const opened = await openDataset(test);
        ends.push(opened.close);
        return opened;
      };
      const work = subject.run({
        cases,
        signal,
        say: (progress) => say(`${subject.name} at ${cases.toLocaleString("en")}: ${progress}`),
        atEnd: (end) => void ends.push(end),
        open: async () => open(await dataset()),
        async openCopy() {
          const copy = await createDatabase((await dataset()).name);
          ends.push(copy.drop);
          return await open(copy);
        },
      });
      try {
        return await orStopped(work, signal);
      } finally {
        for (const end of ends.toReversed()) await end();
      }
    },
    // Where it could not be built, its subjects have said so.
    close: async () => (await built?.catch(() => null))?.drop(),
  };
}

/** What the work gives, or the signal's reason as soon as it is aborted: the work is not waited for then. */
function orStopped<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, stopped]);
}
