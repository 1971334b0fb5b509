import type { TestDatabase } from "../../support/postgres-database.ts";
import { createDatabase } from "../../support/postgres-database.ts";
import { buildDataset } from "../dataset/build-dataset.ts";
import type { Dataset } from "../dataset/open-dataset.ts";
import { openDataset } from "../dataset/open-dataset.ts";
import type { Bench } from "./subject.ts";

/** A bench for one size. Its dataset is built when a subject first asks for it, and removed by `close`. */
export function openBench(
  cases: number,
  say: (progress: string) => void,
): Bench & { close(): Promise<void> } {
  let built: Promise<TestDatabase> | undefined;
  const dataset = () => {
    built ??= buildDataset(cases, (progress) => say(`building the dataset: ${progress}`));
    return built;
  };
  return {
    cases,
    say,
    open: async () => openDataset(await dataset()),
    openCopy: async () => openOwn(await createDatabase((await dataset()).name)),
    close: async () => (await built)?.drop(),
  };
}

async function openOwn(test: TestDatabase): Promise<Dataset> {
  const dataset = await openDataset(test);
  return {
    ...dataset,
    async close() {
      await dataset.close();
      await test.drop();
    },
  };
}
