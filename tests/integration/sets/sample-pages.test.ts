import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { SampleSummary, SamplesQuery } from "@/lib/contract/sets";
import type { ProjectId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import { findWorkingSamples } from "@/lib/data/sets/find-working-samples";
import { insertRelease } from "@/lib/data/sets/insert-release";
import { insertSampleVersion } from "@/lib/data/sets/insert-sample-version";
import { requeueCases } from "@/lib/services/queue/requeue-cases";
import { submitLabel } from "@/lib/services/review/submit-label";
import { approveProposal } from "@/lib/services/sets/approve-proposal";
import { listProposals } from "@/lib/services/sets/list-proposals";
import { listSamples } from "@/lib/services/sets/list-samples";
import { readRelease } from "@/lib/services/sets/read-release";
import { readSet } from "@/lib/services/sets/read-set";
import { addQueueCase } from "../../support/queue-cases.ts";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import { differingLabel, openReviewProject } from "../../support/review-fixtures.ts";
import { at, claimItem, submission } from "../../support/review-steps.ts";

let project: ReviewProject;
let lead: Person;
const SET = "normal-help";
const COUNT = 1_230;
/** Sorted by byte, as a release is; in most languages small letters come first. */
const keyOf = (index: number) => `${index % 2 === 0 ? "Z" : "a"}/${String(index).padStart(5, "0")}`;

beforeAll(async () => {
  project = await openReviewProject();
  lead = await project.addPerson("Lena Lead", "lead");
  const projectId = asId<ProjectId>(project.id);
  const now = new Date();
  await project.db.transact(project.id, async (db) => {
    const set = await db.evaluationSet.findFirstOrThrow({ where: { projectId, slug: SET } });
    const insert = async (index: number) => {
      const [id, key] = [randomUUID(), keyOf(index)];
      await db.sample.create({ data: { id, projectId, setId: set.id, key, createdAt: now } });
      const label = differingLabel({
        behavior: index % 3 === 0 ? "full_refusal" : "full_compliance",
      });
      const content = { messages: [{ role: "user" as const, content: key }], judged: null };
      const body = { label, split: "test" as const, language: null, category: null };
      const at = { projectId, sampleId: id, body, now };
      await insertSampleVersion(db, { ...at, version: 1, content });
      if (index < COUNT) return;
      await insertSampleVersion(db, { ...at, version: 2, content, retired: true });
    };
    // The last ten are retired: they stand in no list.
    for (let index = 0; index < COUNT + 10; index += 1) await insert(index);
    await insertRelease(db, {
      ...{ projectId, setId: set.id, setSlug: SET, number: 2, notes: "", createdBy: "system", now },
      ...{ members: await findWorkingSamples(db, set.id), changelog: [] },
    });
  });
}, 120_000);
afterAll(() => project.close());

const where = () => ({ project: project.slug, set: SET });

async function readAll(query: SamplesQuery): Promise<SampleSummary[]> {
  const all: SampleSummary[] = [];
  let cursor: string | null = null;
  do {
    const asked = cursor === null ? query : { ...query, cursor };
    const page = await listSamples(project.as(lead), where(), asked);
    all.push(...page.samples);
    cursor = page.next;
  } while (cursor !== null);
  return all;
}

const KEYS = Array.from({ length: COUNT }, (_, index) => keyOf(index)).sort();

test("The working version comes page by page, every sample once, in the order of a release", async () => {
  const all = await readAll({});
  expect(all.map(({ key }) => key)).toEqual(KEYS);
  expect(all.every(({ inRelease, withheld }) => inRelease && !withheld)).toBe(true);
});

test("So does a release, which gives its hash", async () => {
  const all = await readAll({ release: 2 });
  expect(all.map(({ key }) => key)).toEqual(KEYS);
  const head = await readRelease(project.as(lead), { ...where(), number: 2 });
  expect(head).toMatchObject({ verified: true, release: { samples: COUNT } });
});

test("A set counts all its samples, whatever a page holds", async () => {
  const set = await readSet(project.as(lead), project.slug, SET);
  expect(set.samples).toBe(COUNT);
  expect(set.working.samples.length).toBeLessThan(COUNT);
  const counts = set.coverage.map(({ behavior, count }) => [behavior, count]);
  expect(Object.fromEntries(counts)).toEqual({
    full_refusal: COUNT / 3,
    full_compliance: (COUNT * 2) / 3,
  });
});

test("A place that no page gave, an unknown release and an unknown set are refused", async () => {
  const ask = (query: SamplesQuery, set = SET) =>
    listSamples(project.as(lead), { project: project.slug, set }, query);
  for (const cursor of ["x", "-1", "1e3", "99999999999"]) {
    await expect(ask({ release: 2, cursor })).rejects.toMatchObject({ code: "invalid" });
  }
  await expect(ask({ release: 3 })).rejects.toMatchObject({ code: "not_found" });
  await expect(ask({}, "nowhere")).rejects.toMatchObject({ code: "not_found" });
});

test("What a sample's label says is kept from whoever may still rate its case blind", async () => {
  const rae = await project.addPerson("Rae Reviewer");
  const caseId = await addQueueCase(project);
  const item = await claimItem(project, rae, { caseId });
  await submitLabel(
    project.as(rae),
    at(project, item),
    submission(item, { label: differingLabel() }),
  );
  const later = { ...project.as(lead), now: new Date(Date.now() + 60_000) };
  const { proposals } = await listProposals(later, project.slug, { state: "open" });
  const proposal = proposals.find((one) => one.caseId === caseId)?.id ?? "";
  const approved = await approveProposal(
    later,
    { project: project.slug, proposal },
    { set: "uncertain-facts", reason: "" },
  );
  const input = { caseIds: [caseId], queue: "random-audit", reason: "A second look." };
  await requeueCases(project.as(lead), project.slug, input);
  const ask = (person: Person) =>
    listSamples(project.as(person), { project: project.slug, set: approved.set }, {});
  const viewer = await project.addPerson("Vera Viewer", "viewer");
  expect((await ask(viewer)).samples).toMatchObject([
    { withheld: false, behavior: expect.any(String) },
  ]);
  const other = await project.addPerson("Omar Other");
  expect((await ask(other)).samples).toMatchObject([
    {
      withheld: true,
      behavior: null,
      requestLabel: null,
      helpful: null,
      honest: null,
      harmless: null,
    },
  ]);
});
