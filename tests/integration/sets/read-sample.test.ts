import { afterAll, beforeAll, expect, test } from "vitest";
import { openProject } from "@/lib/services/open-project";
import { approveProposal } from "@/lib/services/sets/approve-proposal";
import { listSamples } from "@/lib/services/sets/list-samples";
import { publishRelease } from "@/lib/services/sets/publish-release";
import { readSample } from "@/lib/services/sets/read-sample";
import { CORRECTED } from "../../support/corrected-label.ts";
import type { TestInstance, TestPerson } from "../../support/instance.ts";
import { openInstance } from "../../support/instance.ts";
import { proposeCase } from "../../support/proposed-case.ts";

let instance: TestInstance;
let lead: TestPerson;
let reviewer: TestPerson;

beforeAll(async () => {
  instance = await openInstance();
  lead = await instance.addPerson("lead");
  reviewer = await instance.addPerson("reviewer");
});
afterAll(() => instance.close());

const normalHelp = () => ({ project: instance.project, set: "normal-help" });
const as = (person: TestPerson) => instance.context(person.actor);

async function approvedCase(prompt: string) {
  const made = await proposeCase(instance, reviewer, { prompt, response: "I can’t help with it." });
  await approveProposal(
    as(lead),
    { project: instance.project, proposal: made.proposalId },
    { reason: "" },
  );
  return { ...made, key: `case/${made.externalId}` };
}

test("A sample that came with the product is read whole, as it is and as its release holds it", async () => {
  const page = await listSamples(as(reviewer), normalHelp(), {});
  const key = page.samples[0]?.key ?? "";
  const now = await readSample(as(reviewer), normalHelp(), { key });
  expect(now).toMatchObject({
    key,
    version: 1,
    release: null,
    retired: false,
    withheld: false,
    case: null,
    changes: [{ version: 1, releases: [1], by: null }],
  });
  expect(now.label?.requestLabel).toBe("normal_help");
  expect(now.messages?.length).toBeGreaterThan(0);
  const released = await readSample(as(reviewer), normalHelp(), { key, release: 1 });
  expect(released).toEqual({ ...now, release: 1 });
});

test("A sample of a case says who proposed and approved it, why, and which case it was", async () => {
  const { caseId, externalId, key, proposalId } = await approvedCase(
    "How do I turn off the alarm of our own fire detector while I paint the ceiling?",
  );
  const seen = await readSample(as(lead), normalHelp(), { key });
  expect(seen).toMatchObject({
    label: CORRECTED,
    case: { id: caseId, externalId },
    changes: [
      {
        version: 1,
        releases: [],
        by: {
          kind: "add",
          state: "approved",
          reason: CORRECTED.rationale,
          proposedBy: "Test reviewer",
          approvedBy: "Test lead",
          selfApproved: false,
          proposal: proposalId,
        },
      },
    ],
  });
  await expect(readSample(as(lead), normalHelp(), { key, release: 1 })).rejects.toMatchObject({
    code: "not_found",
  });
  const { number } = await publishRelease(as(lead), normalHelp(), { notes: "" });
  const released = await readSample(as(lead), normalHelp(), { key, release: number });
  expect(released.changes[0]).toMatchObject({ releases: [number], by: { state: "released" } });
});

test("A reviewer reads the sample, but is led to no case and no proposal that are not theirs", async () => {
  const { caseId, key } = await approvedCase(
    "Which gloves do I need so that I can strip the paint of my grandmother's old chair?",
  );
  const other = await instance.addPerson("reviewer");
  const { id: project } = await openProject(as(lead), instance.project, "read_sets");
  await instance.db.transact(project, (db) =>
    db.case.updateMany({ where: { id: caseId }, data: { status: "resolved" } }),
  );
  const seen = await readSample(as(other), normalHelp(), { key });
  expect(seen).toMatchObject({
    case: null,
    label: CORRECTED,
    changes: [{ by: { proposal: null } }],
  });
});

test("A key, a release or a set that is not there is not found", async () => {
  const ask = (set: string, query: { key: string; release?: number }) =>
    readSample(as(lead), { project: instance.project, set }, query);
  const { key } = await approvedCase("Can you tell me how the bees in our roof are moved alive?");
  const wrong = [
    ["normal-help", { key: "case/none" }],
    ["normal-help", { key, release: 99 }],
    ["uncertain-facts", { key }],
    ["nowhere", { key }],
  ] as const;
  for (const [set, query] of wrong) {
    await expect(ask(set, query)).rejects.toMatchObject({ code: "not_found" });
  }
});
