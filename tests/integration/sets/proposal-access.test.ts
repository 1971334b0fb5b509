import { afterAll, beforeAll, expect, test } from "vitest";
import { readCase } from "@/lib/services/queue/read-case";
import { submitLabel } from "@/lib/services/review/submit-label";
import { listProposals } from "@/lib/services/sets/list-proposals";
import { listSets } from "@/lib/services/sets/list-sets";
import { proposeCase } from "@/lib/services/sets/propose-case";
import { readProposal } from "@/lib/services/sets/read-proposal";
import { addQueueCase } from "../../support/queue-cases.ts";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import { agreeingLabel, differingLabel, openReviewProject } from "../../support/review-fixtures.ts";
import { at, claimItem, submission } from "../../support/review-steps.ts";

let project: ReviewProject;
let rae: Person;
let omar: Person;

beforeAll(async () => {
  project = await openReviewProject();
  rae = await project.addPerson("Rae Reviewer");
  omar = await project.addPerson("Omar Reviewer");
});
afterAll(() => project.close());

function later(person: Person) {
  return { ...project.as(person), now: new Date(Date.now() + 60_000) };
}

async function label(by: Person, what = differingLabel()): Promise<string> {
  const caseId = await addQueueCase(project);
  const item = await claimItem(project, by, { caseId });
  await submitLabel(project.as(by), at(project, item), submission(item, { label: what }));
  return caseId;
}

async function listedCases(person: Person): Promise<(string | null)[]> {
  const page = await listProposals(later(person), project.slug, { state: "open" });
  return page.proposals.map(({ caseId }) => caseId);
}

test("A reviewer sees the proposals of own labels; a viewer and a lead see all", async () => {
  const own = await label(rae);
  const others = await label(omar);
  expect(await listedCases(rae)).toEqual([own]);
  expect(await listedCases(omar)).toEqual([others]);
  for (const role of ["viewer", "lead", "admin"] as const) {
    expect(await listedCases(await project.addPerson("Reader", role))).toEqual([own, others]);
  }
  const sets = await listSets(later(rae), project.slug);
  expect(sets.reduce((sum, { openProposals }) => sum + openProposals, 0)).toBe(1);
});

test("Another's proposal does not exist for a reviewer, nor does its case", async () => {
  const caseId = await label(omar);
  const lead = await project.addPerson("Lena Lead", "lead");
  const view = await readCase(later(lead), project.slug, caseId);
  const where = { project: project.slug, proposal: view.proposal?.id ?? "" };
  expect(await readProposal(later(lead), where)).toMatchObject({ caseId });
  expect(await readProposal(later(omar), where)).toMatchObject({ caseId });
  await expect(readProposal(later(rae), where)).rejects.toMatchObject({ code: "not_found" });
  await expect(readCase(later(rae), project.slug, caseId)).rejects.toMatchObject({
    code: "not_found",
  });
});

test("Who proposed another's label sees it, and so does whoever wrote it", async () => {
  const caseId = await label(omar, agreeingLabel());
  const lead = await project.addPerson("Lars Lead", "lead");
  const from = { project: project.slug, case: caseId };
  const { proposal } = await proposeCase(later(lead), from, { reason: "Worth keeping." });
  const where = { project: project.slug, proposal };
  expect(await readProposal(later(omar), where)).toMatchObject({ proposedBy: "Lars Lead" });
  await expect(readProposal(later(rae), where)).rejects.toMatchObject({ code: "not_found" });
});
