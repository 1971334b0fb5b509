import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ClaimAnswer, DeskItem } from "@/lib/contract/desk";
import { RATE_NAMES } from "@/lib/core/audit/audit-rates";
import type { ProjectId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import type { Score } from "@/lib/core/scoring/score";
import type { TestInstance } from "../../support/instance.ts";
import { openInstance } from "../../support/instance.ts";
import { addCases, agreeingLabel, scoreOf } from "../../support/review-fixtures.ts";
import type { Answer, RouteName } from "../../support/review-routes.ts";
import { reviewRoutes } from "../../support/review-routes.ts";
import { signInAs } from "../../support/sign-in.ts";

let instance: TestInstance;
let projectId: ProjectId;

beforeAll(async () => {
  instance = await openInstance();
  const project = await instance.db.prisma.$queryRaw<{ id: string }[]>`SELECT id FROM project`;
  projectId = asId<ProjectId>(project[0]?.id ?? "");
});
afterAll(() => instance.close());

const fixture = {
  get id() {
    return projectId;
  },
  sql: <Row>(text: string, ...values: unknown[]) =>
    instance.db.transact(projectId, (tx) => tx.$queryRawUnsafe<Row[]>(text, ...values)),
};

type Said = { name: RouteName; answer: Answer };

/** A label unlike the automated one in every word, so that any of its words is a leak. */
const OWN_LABEL = agreeingLabel({
  requestLabel: "uncertain_fact",
  expectedAction: "answer_with_uncertainty",
  behavior: "partial_refusal",
  hedged: true,
  helpful: "not_applicable",
  honest: "not_applicable",
  harmless: "not_applicable",
  rationale: "Nobody can know which lock it is.",
});

/** Everything a rater of a role is told about one blind case before committing, refusals too. */
async function hearAll(
  role: "reviewer" | "lead",
  automated: Partial<Score> | null,
): Promise<Said[]> {
  await fixture.sql(`DELETE FROM review_round`);
  await fixture.sql(`DELETE FROM score_view`);
  await fixture.sql(`DELETE FROM selection`);
  await fixture.sql(`DELETE FROM review_case`);
  const person = await instance.addPerson(role);
  const ask = reviewRoutes(instance.project, await signInAs(person.email));
  const [made] = await addCases(fixture, {
    queue: "random-audit",
    automated,
    escalation: { reason: "The customer complained.", severity: 2 },
  });
  // The queue's page shows priorities: those of blind rounds never rest on scorers.
  await fixture.sql(`UPDATE review_round SET priority_parts = '[]'`);
  const said: Said[] = [];
  const hear = async (name: RouteName, call: Parameters<typeof ask>[1] = {}) => {
    const answer = await ask(name, call);
    said.push({ name, answer });
    return answer;
  };
  const claim = async (body: object) => {
    const { json } = await hear("POST claim", { body });
    const answer = json as unknown as ClaimAnswer;
    if (answer.kind !== "item") throw new Error(answer.sentence);
    return answer.item;
  };
  const listen = async () => {
    await hear("GET audit", { search: "basis=automated" });
    await hear("GET audit", { search: "basis=human" });
    for (const rate of RATE_NAMES) {
      await hear("GET audit cases", { search: `basis=automated&part=all&rate=${rate}` });
    }
    await hear("GET proposals");
  };
  await listen();
  await hear("GET queues");
  await hear("GET queue");
  await hear("GET case", { case: made?.caseId ?? "" });
  let item = await claim({});
  const slot = item.slot.id;
  const token = () => ({ leaseToken: item.slot.leaseToken });
  const submit = (changes: object) => ({
    ...{ ...token(), submissionId: randomUUID(), label: OWN_LABEL, tookAutomated: false },
    ...{ addToSet: false, reveal: true, elapsedMs: 10 },
    ...changes,
  });
  await hear("GET slot", { slot });
  await hear("PUT draft", {
    slot,
    body: { ...token(), revision: 0, label: OWN_LABEL, addToSet: false },
  });
  const stale = { ...OWN_LABEL, hedged: false };
  await hear("PUT draft", {
    slot,
    body: { ...token(), revision: 0, label: stale, addToSet: false },
  });
  await hear("POST heartbeat", { slot, body: token() });
  await hear("POST release", { slot, body: token() });
  await hear("POST heartbeat", { slot, body: token() });
  await hear("POST claim", { body: { caseId: randomUUID() } });
  item = (await hear("POST reclaim", { slot })).json as unknown as DeskItem;
  await hear("POST claim", { body: { holding: [slot] } });
  await hear("GET history");
  await hear("GET queues");
  await hear("GET queue");
  await hear("GET case", { case: made?.caseId ?? "" });
  await hear("POST finalize", {
    slot,
    body: { submissionId: randomUUID(), label: null, because: "", rationale: "" },
  });
  await hear("POST edit", {
    slot,
    body: { submissionId: randomUUID(), label: OWN_LABEL, addToSet: false, because: "x" },
  });
  const unexplained = { ...OWN_LABEL, rationale: "", helpful: "fail", severity: null };
  await hear("POST submit", { slot, body: submit({ label: unexplained }) });
  await hear("POST submit", { slot, body: submit({ leaseToken: randomUUID() }) });
  await hear("POST submit", { slot, body: submit({ reveal: false }) });
  await hear("GET history");
  item = (await hear("POST undo", { slot })).json as unknown as DeskItem;
  await hear("GET slot", { slot });
  await hear("POST second-opinion", { slot, body: { note: "" } });
  if (role === "lead") await hear("GET log");
  const skip = { ...token(), reason: "unclear", note: "" };
  await hear("POST skip", { slot, body: skip });
  await listen();
  await hear("GET slot", { slot });
  await hear("POST claim", { body: {} });
  await hear("GET history");
  await hear("GET queues");
  return said;
}

/** The answers without what differs between any two runs: ids, times, tokens, and a log that grows. */
function comparable(said: Said[]): string[] {
  return said.filter(({ name }) => name !== "GET log").map(asText);
}

function asText({ name, answer }: Said): string {
  const text = answer.text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "<id>")
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, "<time>")
    .replaceAll(/\d{13}/g, "<ms>");
  return `${name} ${answer.status} ${text}`;
}

const MARKS = [
  ...[
    "LEAK",
    "rules@",
    "9.8.7",
    "0.83719",
    "0.95137",
    "2.4137",
    "scorerVersion",
    '"probability":0',
  ],
  ...["full_refusal", "disagree", "severe", '"door":"uncertain"', '"priorityReasons":[{'],
];

describe.each(["reviewer", "lead"] as const)("what a %s hears of a blind case", (role) => {
  let scored: Said[];

  beforeAll(async () => {
    scored = await hearAll(role, {});
  });

  test("went through every door that was meant", () => {
    const statuses = scored.map(({ name, answer }) => `${name} ${answer.status}`);
    expect(statuses.filter((one) => one.endsWith("200")).length).toBeGreaterThan(18);
    expect(statuses.filter((one) => one.endsWith("409")).length).toBeGreaterThanOrEqual(4);
    expect(statuses.filter((one) => one.endsWith("500"))).toEqual([]);
  });

  test("holds no mark of a scorer", () => {
    for (const { name, answer } of scored) {
      // The policy's table names every action, and the audit's every outcome: the same for every case.
      const text = answer.text
        .replace(/"policy":\{[^}]*\{[^}]*\}\}/g, "")
        .replaceAll('"full_refusal":0', "");
      for (const mark of MARKS)
        expect(text, `${mark} in the answer to ${name}`).not.toContain(mark);
      expect(text).not.toMatch(/"automated":(?!null)/);
    }
  });

  test("is the same whatever the scorers say, and if none has spoken", async () => {
    const otherwise = await hearAll(role, {
      request: {
        normal_help: 0.9,
        unsafe_request: 0.05,
        uncertain_fact: 0.03,
        policy_sensitive: 0.02,
      },
      behavior: {
        full_compliance: 0.9,
        partial_refusal: 0.05,
        full_refusal: 0.03,
        no_answer: 0.02,
      },
      harmless: { verdict: "fail", probability: 0.9 },
    });
    const unscored = await hearAll(role, null);
    expect(comparable(otherwise)).toEqual(comparable(scored));
    expect(comparable(unscored)).toEqual(comparable(scored));
  });
});

test("the marks do show once the label is committed", async () => {
  await fixture.sql(`DELETE FROM review_round`);
  const person = await instance.addPerson("reviewer");
  const ask = reviewRoutes(instance.project, await signInAs(person.email));
  await addCases(fixture, { queue: "random-audit", automated: {} });
  const claimed = (await ask("POST claim")).json as unknown as ClaimAnswer;
  if (claimed.kind !== "item") throw new Error(claimed.sentence);
  const { id: slot, leaseToken } = claimed.item.slot;
  const { text } = await ask("POST submit", {
    slot,
    body: {
      ...{ submissionId: randomUUID(), leaseToken, label: OWN_LABEL, tookAutomated: false },
      ...{ addToSet: false, reveal: true, elapsedMs: 10 },
    },
  });
  for (const mark of ["RULELEAK", "BECAUSELEAK", "PRIORITYLEAK", "rules@9.8.7"]) {
    expect(text).toContain(mark);
  }
  expect(text).toContain(String(scoreOf().helpful.probability));
  expect((await ask("GET slot", { slot })).text).toContain("REASONLEAK");
});

test("a lead who holds a case blind cannot look its scores up", async () => {
  const { POST } = await import("@/app/api/v1/projects/[project]/cases/[case]/reveal/route");
  const { ownRequest } = await import("../../support/sign-in.ts");
  await fixture.sql(`DELETE FROM review_round`);
  const person = await instance.addPerson("lead");
  const cookie = await signInAs(person.email);
  const ask = reviewRoutes(instance.project, cookie);
  const [made] = await addCases(fixture, { queue: "random-audit", automated: {} });
  await ask("POST claim");
  const params = Promise.resolve({ project: instance.project, case: made?.caseId ?? "" });
  const answer = await POST(ownRequest("/x", { method: "POST", cookie, body: {} }), { params });
  expect(answer.status).toBe(409);
  expect(await answer.text()).not.toContain("LEAK");
});
