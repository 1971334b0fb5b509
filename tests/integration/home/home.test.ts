import { afterAll, beforeAll, expect, test } from "vitest";
import { readHeadlineRates } from "@/lib/services/audit/read-headline-rates";
import { isEmptyProject } from "@/lib/services/projects/is-empty-project";
import { readHome } from "@/lib/services/projects/read-home";
import { readOwnDay } from "@/lib/services/review/read-own-day";
import { skipCase } from "@/lib/services/review/skip-case";
import { submitLabel } from "@/lib/services/review/submit-label";
import { approveProposal } from "@/lib/services/sets/approve-proposal";
import { declineProposal } from "@/lib/services/sets/decline-proposal";
import { listProposals } from "@/lib/services/sets/list-proposals";
import { publishRelease } from "@/lib/services/sets/publish-release";
import { readWeekCorrections } from "@/lib/services/sets/read-week-corrections";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import { addCases, differingLabel, openReviewProject } from "../../support/review-fixtures.ts";
import { at, claimItem, submission, tokenOf } from "../../support/review-steps.ts";

let project: ReviewProject;
let ada: Person;
let lead: Person;
let other: Person;

beforeAll(async () => {
  project = await openReviewProject();
  ada = await project.addPerson("Ada");
  other = await project.addPerson("Otto");
  lead = await project.addPerson("Lena", "lead");
});
afterAll(() => project.close());

async function label(person: Person, elapsedMs: number, severity: 0 | 3 = 0): Promise<void> {
  const item = await claimItem(project, person);
  const changes = { elapsedMs, label: differingLabel({ severity }) };
  await submitLabel(project.as(person), at(project, item), submission(item, changes));
}

test("a project is empty until the first case comes in", async () => {
  expect(await isEmptyProject(project.as(ada), project.slug)).toBe(true);
  await addCases(project, { count: 8 });
  expect(await isEmptyProject(project.as(ada), project.slug)).toBe(false);
});

test("the policy says since when it is in force, and who published it", async () => {
  const { policyOrigin } = await readHome(project.as(ada), project.slug);
  expect(policyOrigin.createdBy).toBe("system");
  await project.sql(`UPDATE project SET policy_version = 2 WHERE id = $1::uuid`, project.id);
  await project.sql(
    `INSERT INTO policy_version (project_id, version, content, created_by, created_at)
     SELECT project_id, 2, content, $1, '2026-03-01T09:00Z' FROM policy_version WHERE version = 1`,
    `user:${lead.userId}`,
  );
  const changed = await readHome(project.as(ada), project.slug);
  expect(changed.policy.version).toBe(2);
  expect(changed.policyOrigin).toEqual({
    createdBy: "Lena",
    createdAt: "2026-03-01T09:00:00.000Z",
  });
});

test("one's day counts one's labels and skips alone, and times nothing severe", async () => {
  const nothing = { labels: 0, medianMs: null, skipped: 0, approved: 0, declined: 0, decided: 0 };
  expect(await readOwnDay(project.as(ada), project.slug)).toEqual(nothing);
  for (const elapsed of [10_000, 30_000, 20_000]) await label(ada, elapsed);
  await label(ada, 900_000, 3);
  const skipped = await claimItem(project, ada);
  const reason = { reason: "unclear" as const, note: "", leaseToken: tokenOf(skipped) };
  await skipCase(project.as(ada), at(project, skipped), reason);
  const day = await readOwnDay(project.as(ada), project.slug);
  expect(day).toMatchObject({ labels: 4, medianMs: 20_000, skipped: 1 });
  expect(await readOwnDay(project.as(other), project.slug)).toEqual(nothing);
});

test("what was done before midnight of the project's time zone is of another day", async () => {
  const tomorrow = { ...project.as(ada), now: new Date(Date.now() + 86_400_000) };
  expect(await readOwnDay(tomorrow, project.slug)).toMatchObject({ labels: 0, skipped: 0 });
});

test("corrections are followed through the week, as far as the reader may see them", async () => {
  await project.sql(`UPDATE proposal SET opens_at = now() - interval '1 minute'`);
  const before = await readWeekCorrections(project.as(lead), project.slug);
  expect(before).toEqual({ proposed: 4, approved: 0, releases: [] });
  expect(await readWeekCorrections(project.as(ada), project.slug)).toEqual(before);
  const others = await readWeekCorrections(project.as(other), project.slug);
  expect(others).toMatchObject({ proposed: 0 });

  const { proposals } = await listProposals(project.as(lead), project.slug, { state: "open" });
  const [first, second] = proposals;
  const set = first?.set?.slug ?? "normal-help";
  await approveProposal(
    project.as(lead),
    { project: project.slug, proposal: first?.id ?? "" },
    { reason: "", set },
  );
  await declineProposal(
    project.as(lead),
    { project: project.slug, proposal: second?.id ?? "" },
    { reason: "The set has one of this kind." },
  );
  await publishRelease(project.as(lead), { project: project.slug, set }, { notes: "" });
  expect(await readWeekCorrections(project.as(lead), project.slug)).toEqual({
    proposed: 4,
    approved: 1,
    releases: [{ set, setName: set, number: 2, changes: 1 }],
  });
  expect(await readOwnDay(project.as(ada), project.slug)).toMatchObject({
    approved: 1,
    declined: 1,
    decided: 0,
  });
  expect(await readOwnDay(project.as(lead), project.slug)).toMatchObject({ decided: 2 });
});

test("last week's corrections are not this week's", async () => {
  const later = { ...project.as(lead), now: new Date(Date.now() + 8 * 86_400_000) };
  expect(await readWeekCorrections(later, project.slug)).toEqual({
    proposed: 0,
    approved: 0,
    releases: [],
  });
});

test("without a figure the audit says how many of the random audit wait", async () => {
  await addCases(project, { count: 3, queue: "random-audit" });
  const rates = await readHeadlineRates(project.as(lead), project.slug);
  expect(rates).toMatchObject({ labelled: 0, waiting: 3, drawn: 0.05 });
  expect(rates.rates.overRefusal).toEqual({ positives: 0, n: 0, interval: null });
});
