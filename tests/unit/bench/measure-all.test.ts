import { describe, expect, it } from "vitest";
import type { Table } from "../../bench/run/markdown-table.ts";
import { measureAll } from "../../bench/run/measure-all.ts";
import type { Row, Subject } from "../../bench/run/subject.ts";

const ROWS: Row[] = [{ what: "all", values: { n: 1 } }];

function subject(name: string, run: () => Promise<Row[]>, once?: true): Subject {
  const columns = [{ name: "n", unit: "" }] as const;
  return { name, title: name, measures: name, columns, run, ...(once && { once }) };
}

/** Measures at two sizes; gives what happened, in order, and how it ended. */
async function measureTwice(subjects: readonly Subject[], signal: AbortSignal) {
  const happened: string[] = [];
  const ended = await measureAll({
    sizes: [20_000, 10_000],
    subjects,
    signal,
    begin: async (cases) => ({
      async measure(one) {
        happened.push(`${one.name} begins`);
        return await one.run({ cases } as Parameters<Subject["run"]>[0]);
      },
      close: async () => void happened.push(`closed ${cases}`),
    }),
    tell: async ({ name }, { titles }: Table) => void happened.push(`${name} ${titles.at(-1)}`),
    say: (line) => void happened.push(line),
  }).then(
    () => "all measured",
    (error: Error) => error.message,
  );
  return { happened, ended };
}

describe("measuring all subjects", () => {
  const fine = subject("fine", async () => ROWS);
  const single = subject("single", async () => ROWS, true);
  const failing = subject("failing", () => Promise.reject(new Error("No case is there.")));

  it("tells each table before the next is measured, and what is measured once only once", async () => {
    const { ended, happened } = await measureTwice([fine, single], new AbortController().signal);
    expect(happened).toEqual([
      "fine begins",
      "fine n at 20,000",
      "single begins",
      "single n",
      "closed 20000",
      "fine begins",
      "fine n at 10,000",
      "closed 10000",
    ]);
    expect(ended).toBe("all measured");
  });

  it("says what fails, goes on with the others and fails in the end", async () => {
    const { ended, happened } = await measureTwice([failing, fine], new AbortController().signal);
    expect(happened).toEqual([
      "failing begins",
      "failing at 20,000 failed: No case is there.",
      "fine begins",
      "fine n at 20,000",
      "closed 20000",
      "failing begins",
      "failing at 10,000 failed: No case is there.",
      "fine begins",
      "fine n at 10,000",
      "closed 10000",
    ]);
    expect(ended).toBe("Not measured, see above: failing at 20,000, failing at 10,000.");
  });

  it("ends at once where it is stopped, with what was told before", async () => {
    const stop = new AbortController();
    const stopped = subject("stopped", () => {
      stop.abort(new Error("Stopped."));
      return Promise.reject(new Error("The browser was closed."));
    });
    const { ended, happened } = await measureTwice([fine, stopped, fine], stop.signal);
    expect(happened).toEqual(["fine begins", "fine n at 20,000", "stopped begins"]);
    expect(ended).toBe("Stopped.");
  });
});
