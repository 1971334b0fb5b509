import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { ClaimAnswer, SubmitAnswer } from "../../lib/contract/desk.ts";
import type { Label } from "../../lib/core/rubric/label.ts";
import { callApi } from "./call-api.ts";

const SECONDS_SPENT = 40;

/** Labels up to `most` cases of the random audit as their samples are labelled; gives how many. */
export async function labelBlind(
  page: Page,
  project: string,
  of: { labels: ReadonlyMap<string, Label>; most: number },
): Promise<number> {
  const review = `/api/v1/projects/${project}/review`;
  for (let done = 0; done < of.most; done += 1) {
    const claim = await callApi<ClaimAnswer>(page, {
      method: "POST",
      path: `${review}/claim`,
      body: { queue: "random-audit" },
    });
    if (claim.kind === "empty") return done;
    const { slot } = claim.item;
    const label = of.labels.get(claim.item.case.externalId);
    if (label === undefined) throw new Error(`No label for ${claim.item.case.externalId}.`);
    await callApi<SubmitAnswer>(page, {
      method: "POST",
      path: `${review}/slots/${slot.id}/submit`,
      body: {
        submissionId: randomUUID(),
        leaseToken: slot.leaseToken,
        label,
        tookAutomated: false,
        addToSet: false,
        reveal: false,
        elapsedMs: SECONDS_SPENT * 1_000,
      },
    });
  }
  return of.most;
}
