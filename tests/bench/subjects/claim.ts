import { claimCase } from "@/lib/services/review/claim-case";
import type { Dataset } from "../dataset/open-dataset.ts";
import { timeClients } from "../run/measure.ts";
import type { Row, Subject } from "../run/subject.ts";
import { TIMES } from "../run/subject.ts";

/** Few enough that the smaller dataset has them. */
const CLAIMS = 150;

/** Reviewers who each take the next case. */
export const claimSubject: Subject = {
  name: "claim",
  title: "Claiming the next case",
  measures: "claims of the next case by 1 and by 20 reviewers at once",
  columns: [...TIMES, { name: "a second", unit: "/s" }],
  async run({ openCopy, say }) {
    const dataset = await openCopy();
    const { as, slug } = dataset;
    const rows: Row[] = [];
    for (const queue of ["escalations", null]) {
      for (const clients of [1, 20]) {
        say(`${queue ?? "any queue"}, ${clients} at once`);
        // Nobody claims twice: who holds two cases gets no third.
        const people = await dataset.addPeople(CLAIMS);
        const jobs = people.map((person) => async () => {
          const answer = await claimCase(as(person), slug, queue === null ? {} : { queue });
          if (answer.kind === "empty") throw new Error(answer.sentence);
        });
        const { rate, ...times } = await timeClients(clients, jobs);
        await giveAllBack(dataset);
        rows.push({
          what: `${queue ?? "the queue whose turn it is"}, ${clients === 1 ? "one reviewer" : `${clients} at once`}`,
          values: { ...times, "a second": rate },
        });
      }
    }
    return rows;
  },
};

/** As it was before. */
async function giveAllBack({ sql }: Dataset): Promise<void> {
  await sql(`
    WITH open AS (
      UPDATE review_slot SET state = 'open', rater_id = NULL, lease_token = NULL,
        lease_expires_at = NULL, claimed_at = NULL
      WHERE state = 'claimed' RETURNING 1
    ) SELECT count(*)::int FROM open`);
}
