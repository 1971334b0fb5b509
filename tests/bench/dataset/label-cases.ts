import { stableFraction } from "@/lib/core/random";
import type { Label } from "@/lib/core/rubric/label";
import { labelDemoCase } from "@/lib/services/demo/label-demo-case";
import type { Dataset, Person } from "./open-dataset.ts";
import type { SeedTexts } from "./seed-texts.ts";
import { writeCase } from "./write-case.ts";

/** Of the cases that wait, how many have been labelled: the random audit first of all. */
const LABELLED_SHARE = { "random-audit": 0.6, escalations: 0.06, "new-samples": 0 };
const HOUR_MS = 3_600_000;
/** One in so many labels is another than the careful one, as people are. */
const SLIP_SHARE = 0.04;
const AT_ONCE = 4;

type Waiting = { caseId: string; externalId: string; queue: string; createdAt: Date };

/** Reviewers label a share of what waits, each case within a day of its coming in. */
export async function labelCases(
  dataset: Dataset,
  { end, reviewers, texts }: { texts: SeedTexts; reviewers: Person[]; end: Date },
): Promise<void> {
  const waiting = await dataset.sql<Waiting>(`
    SELECT DISTINCT ON (r.created_at, c.id) c.id::text AS "caseId", c.external_id AS "externalId",
      q.slug AS queue, r.created_at AS "createdAt"
    FROM review_round r JOIN review_case c ON c.id = r.case_id JOIN review_queue q ON q.id = r.queue_id
    WHERE r.status = 'open' AND c.external_id LIKE 'bench-%' ORDER BY r.created_at, c.id`);
  const work = waiting.filter(isLabelled).values();
  const reviewer = async () => {
    for (const one of work) {
      const person =
        reviewers[Math.floor(stableFraction(`who/${one.externalId}`) * reviewers.length)];
      if (person === undefined) throw new Error("Nobody reviews.");
      const waited = stableFraction(`wait/${one.externalId}`) * 24 * HOUR_MS;
      const now = new Date(Math.min(end.getTime(), one.createdAt.getTime() + waited));
      await labelDemoCase(dataset.as(person, { now }), {
        project: dataset.slug,
        caseId: one.caseId,
        label: labelOf(texts, one.externalId),
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reviewer));
}

function isLabelled({ externalId, queue }: Waiting): boolean {
  const share = LABELLED_SHARE[queue as keyof typeof LABELLED_SHARE] ?? 0;
  return stableFraction(`labelled/${externalId}`) < share;
}

/** The careful label of a case by its id, or now and then one that calls a normal request uncertain. */
export function labelOf(texts: SeedTexts, externalId: string): Label {
  const { label } = writeCase(texts, Number(externalId.slice("bench-".length)));
  const slips = stableFraction(`slip/${externalId}`) < SLIP_SHARE;
  if (!slips || label.requestLabel !== "normal_help") return label;
  return { ...label, requestLabel: "uncertain_fact", expectedAction: "answer_with_uncertainty" };
}
