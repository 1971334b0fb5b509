import { randomUUID } from "node:crypto";
import type { HeldCase } from "@/lib/data/review/read-held-case";
import { claimCase } from "@/lib/services/review/claim-case";
import { submitLabel } from "@/lib/services/review/submit-label";
import { labelOf } from "../dataset/label-cases.ts";
import type { Dataset, Person } from "../dataset/open-dataset.ts";
import type { SeedTexts } from "../dataset/seed-texts.ts";
import { readSeedTexts } from "../dataset/seed-texts.ts";
import { timeClients } from "../run/measure.ts";
import type { Row, Subject } from "../run/subject.ts";
import { TIMES } from "../run/subject.ts";

/** Few enough that the smaller dataset has them. */
const SUBMISSIONS = 80;

/** Reviewers who each submit the careful label of the case they hold. */
export const submitSubject: Subject = {
  name: "submit",
  title: "Submitting a label",
  measures: "submissions by 1 and by 20 reviewers at once, assisted and blind",
  columns: [...TIMES, { name: "a second", unit: "/s" }],
  async run({ openCopy, say }) {
    const dataset = await openCopy();
    const texts = readSeedTexts();
    const rows: Row[] = [];
    for (const queue of ["escalations", "random-audit"]) {
      for (const clients of [1, 20]) {
        say(`${queue}, ${clients} at once`);
        const jobs = await heldSubmissions(dataset, queue, texts);
        const { rate, ...times } = await timeClients(clients, jobs);
        rows.push({
          what: `${queue} (${queue === "escalations" ? "assisted" : "blind"}), ${clients === 1 ? "one reviewer" : `${clients} at once`}`,
          values: { ...times, "a second": rate },
        });
      }
    }
    return rows;
  },
};

/** People who each hold a case of the queue, and what submits its label. */
async function heldSubmissions(
  dataset: Dataset,
  queue: string,
  texts: SeedTexts,
): Promise<(() => Promise<unknown>)[]> {
  const jobs: (() => Promise<unknown>)[] = [];
  for (const person of await dataset.addPeople(SUBMISSIONS)) {
    const answer = await claimCase(dataset.as(person), dataset.slug, { queue });
    if (answer.kind === "empty") throw new Error(answer.sentence);
    jobs.push(() => submit(dataset, { person, item: answer.item, texts }));
  }
  return jobs;
}

type Submitting = { person: Person; item: HeldCase; texts: SeedTexts };

function submit({ as, slug }: Dataset, { item, person, texts }: Submitting): Promise<unknown> {
  const leaseToken = item.slot.leaseToken ?? "";
  return submitLabel(
    as(person),
    { project: slug, slot: item.slot.id },
    {
      submissionId: randomUUID(),
      leaseToken,
      label: labelOf(texts, item.case.externalId),
      tookAutomated: false,
      addToSet: false,
      reveal: true,
      elapsedMs: 20_000,
    },
  );
}
