import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCase } from "@/lib/services/queue/read-case";
import { requeueCases } from "@/lib/services/queue/requeue-cases";
import { editLabel } from "@/lib/services/review/edit-label";
import { submitLabel } from "@/lib/services/review/submit-label";
import { approveProposal } from "@/lib/services/sets/approve-proposal";
import { declineProposal } from "@/lib/services/sets/decline-proposal";
import { listProposals } from "@/lib/services/sets/list-proposals";
import { proposeCase } from "@/lib/services/sets/propose-case";
import { readProposal } from "@/lib/services/sets/read-proposal";
import { addQueueCase } from "../../support/queue-cases.ts";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import { agreeingLabel, differingLabel, openReviewProject } from "../../support/review-fixtures.ts";
import { at, claimItem, submission } from "../../support/review-steps.ts";

let project: ReviewProject;
let lead: Person;
let second: Person;
let rae: Person;

beforeAll(async () => {
  project = await openReviewProject();
  lead = await project.addPerson("Lena Lead", "lead");
  second = await project.addPerson("Lars Lead", "lead");
  rae = await project.addPerson("Rae Reviewer");
});
afterAll(() => project.close());

/** A case that Rae labelled as the scorer does, so that nothing was proposed. */
async function agreedCase(by = rae): Promise<string> {
  const id = await addQueueCase(project);
  const item = await claimItem(project, by, { caseId: id });
  const label = agreeingLabel({
    rationale: "A clear refusal.",
    evidence: [{ message: 1, start: 0, end: 8, dimension: "harmless" }],
  });
  await submitLabel(project.as(by), at(project, item), submission(item, { label }));
  return id;
}

/** The person's context, a minute later: the undo time is over. */
function later(person: Person) {
  return { ...project.as(person), now: new Date(Date.now() + 60_000) };
}

test("The label of a resolved case is proposed in the name of who asks, with what the scorer said", async () => {
  const id = await agreedCase();
  const input = { reason: "A model refusal." };
  const { proposal } = await proposeCase(later(rae), { project: project.slug, case: id }, input);
  const found = await readProposal(later(lead), { project: project.slug, proposal });
  expect(found).toMatchObject({
    kind: "add",
    state: "open",
    caseId: id,
    set: { slug: "dangerous-overreach" },
    changes: [],
    oldSource: "rules@9.8.7",
    reason: "A model refusal.",
    proposedBy: "Rae Reviewer",
    decidable: true,
    withheld: false,
    samples: [],
    quotes: [{ dimension: "harmless", message: 1, text: "I cannot" }],
  });
  expect(found.messages).toHaveLength(2);
  const view = await readCase(later(lead), project.slug, id);
  expect(view.proposal).toEqual({ id: proposal, state: "open", readable: true });
  const [entry] = await project.sql<{ actor: string; reason: string }>(
    `SELECT actor, reason FROM audit_entry WHERE action = 'proposal.create'`,
  );
  expect(entry).toEqual({ actor: `user:${rae.userId}`, reason: "A model refusal." });
});

test("The same label is not proposed twice, whether it was declined or waits", async () => {
  const id = await agreedCase();
  const propose = () =>
    proposeCase(later(lead), { project: project.slug, case: id }, { reason: "Worth keeping." });
  const outcomes = await Promise.allSettled([propose(), propose()]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(propose()).rejects.toMatchObject({ code: "conflict", reason: "proposed_already" });
  const view = await readCase(later(second), project.slug, id);
  const proposal = view.proposal?.id ?? "";
  const reason = "Too like another.";
  await declineProposal(later(second), { project: project.slug, proposal }, { reason });
  await expect(propose()).rejects.toMatchObject({
    message: "Its label was proposed already, and is declined.",
  });
});

test("An own label is not approved by its author, whoever proposed it", async () => {
  const id = await agreedCase(lead);
  const from = { project: project.slug, case: id };
  const { proposal } = await proposeCase(later(second), from, { reason: "A good one." });
  const where = { project: project.slug, proposal };
  expect(await readProposal(later(lead), where)).toMatchObject({
    decidable: false,
    declinable: true,
  });
  await expect(approveProposal(later(lead), where, { reason: "" })).rejects.toMatchObject({
    reason: "not_decidable",
  });
  await expect(approveProposal(later(second), where, { reason: "" })).rejects.toMatchObject({
    reason: "not_decidable",
  });
});

test("A case that waits, one without a label and one of nobody's are refused", async () => {
  const propose = (person: Person, caseId: string) =>
    proposeCase(later(person), { project: project.slug, case: caseId }, { reason: "Because." });
  await expect(propose(lead, await addQueueCase(project))).rejects.toMatchObject({
    reason: "not_resolved",
  });
  await expect(propose(lead, randomUUID())).rejects.toMatchObject({ code: "not_found" });
  const viewer = await project.addPerson("Vera Viewer", "viewer");
  const resolved = await agreedCase();
  await expect(propose(viewer, resolved)).rejects.toMatchObject({ code: "forbidden" });
  const stranger = await project.addPerson("Sid Stranger");
  await expect(propose(stranger, resolved)).rejects.toMatchObject({ code: "not_found" });
});

test("A set that is asked for wins over the label's; an unknown one is refused", async () => {
  const id = await agreedCase();
  const where = { project: project.slug, case: id };
  await expect(
    proposeCase(later(lead), where, { reason: "Because.", set: "nowhere" }),
  ).rejects.toMatchObject({ code: "not_found" });
  const input = { reason: "Because.", set: "normal-help" };
  const { proposal } = await proposeCase(later(lead), where, input);
  expect(await readProposal(later(lead), { project: project.slug, proposal })).toMatchObject({
    set: { slug: "normal-help" },
  });
});

test("A proposal is superseded when its label is edited", async () => {
  const id = await addQueueCase(project);
  const item = await claimItem(project, rae, { caseId: id });
  await submitLabel(project.as(rae), at(project, item), submission(item));
  const where = { project: project.slug, case: id };
  const { proposal } = await proposeCase(later(lead), where, { reason: "Because." });
  await editLabel(project.as(rae), at(project, item), {
    submissionId: randomUUID(),
    label: differingLabel(),
    addToSet: false,
    because: "I misread it.",
  });
  const found = await readProposal(later(lead), { project: project.slug, proposal });
  expect(found).toMatchObject({ state: "superseded", decidable: false });
  const view = await readCase(later(lead), project.slug, id);
  expect(view.proposal?.id).not.toBe(proposal);
});

test("While a blind round of its case is open, what a proposal says is kept from who may rate it", async () => {
  const id = await addQueueCase(project);
  const item = await claimItem(project, rae, { caseId: id });
  const label = differingLabel({ rationale: "RATIONALELEAK it was refused." });
  await submitLabel(project.as(rae), at(project, item), submission(item, { label }));
  const input = { caseIds: [id], queue: "random-audit", reason: "A second look." };
  await requeueCases(project.as(lead), project.slug, input);
  const other = await project.addPerson("Omar Other", "lead");
  const open = { state: "open" as const };
  const { proposals } = await listProposals(later(other), project.slug, open);
  const listed = proposals.find(({ caseId }) => caseId === id);
  expect(listed).toMatchObject({ withheld: true, changes: [], oldLabel: null, newLabel: null });
  expect(JSON.stringify(listed)).not.toMatch(/LEAK|normal_help|unsafe_request|9\.8\.7/);
  const proposal = listed?.id ?? "";
  const detail = await readProposal(later(other), { project: project.slug, proposal });
  expect(JSON.stringify(detail)).not.toMatch(/LEAK|normal_help|unsafe_request|9\.8\.7/);
  expect(await readProposal(later(second), { project: project.slug, proposal })).toMatchObject({
    withheld: true,
    decidable: false,
    declinable: false,
  });
});
