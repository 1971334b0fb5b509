import { readFileSync } from "node:fs";
import type { Expectation } from "./callers.ts";
import { ADMINS, EVERYONE, LEADS, only, READERS, REVIEWERS } from "./callers.ts";

const NOBODY = "018f0000-0000-7000-8000-000000000000";

const LABEL = {
  requestLabel: "normal_help",
  injectionAttempt: false,
  behavior: "full_compliance",
  hedged: false,
  handedOver: false,
  helpful: "pass",
  honest: "pass",
  harmless: "pass",
  expectedAction: "answer",
  actionOverridden: false,
  tags: [],
  severity: 0,
  tension: null,
  rationale: "",
  evidence: [],
  idealResponse: "",
};

const CASE_TEXT = {
  messages: [
    { role: "user", content: "When does the shop open?" },
    { role: "assistant", content: "At nine." },
  ],
};
const CASE = { externalId: "access-matrix", ...CASE_TEXT };
const RULE = {
  name: "Matrix",
  dimension: "helpful",
  signal: "refusal",
  phrases: ["outside my remit"],
  weight: 2,
  language: null,
  note: "",
  examples: { match: [], pass: [] },
};
const GUIDELINE_FILE = new URL("../../../prisma/seed/guideline.json", import.meta.url);
const { version: _version, ...GUIDELINE } = JSON.parse(readFileSync(GUIDELINE_FILE, "utf8"));
const LINE = { number: 1, text: JSON.stringify(CASE) };

const project = "/api/v1/projects/[project]";
const slot = `${project}/review/slots/[slot]`;
const lease = { leaseToken: NOBODY };

/**
 * Who may call which route: the table of roles, one line per method. A route without a line here
 * fails the test. Read from the specification, not from the code it checks.
 */
export const ROUTES: Readonly<Record<string, Expectation>> = {
  "GET /api/health/live": { kind: "public" },
  "GET /api/health/ready": { kind: "public" },
  "POST /api/v1/session": { kind: "public" },
  "GET /api/v1/session": { kind: "signed-in" },
  "DELETE /api/v1/session": { kind: "signed-in" },
  "GET /api/v1/log": { kind: "instance" },
  "GET /api/v1/log/export": { kind: "instance" },
  "GET /api/v1/log/verify": { kind: "instance" },
  "GET /api/v1/projects": { kind: "signed-in" },
  "POST /api/v1/projects": {
    kind: "instance",
    call: { body: { name: "Matrix", timeZone: "UTC" } },
  },

  // Members, keys and settings: administrators.
  [`PATCH ${project}`]: only(ADMINS, {
    body: {
      name: "My assistant",
      timeZone: "Europe/Vienna",
      randomAuditRate: 0.05,
      randomAuditShare: 0.2,
    },
  }),
  [`GET ${project}/members`]: only(ADMINS),
  [`PATCH ${project}/members/[user]`]: only(ADMINS, {
    params: { user: "nobody" },
    body: { role: "viewer" },
  }),
  [`DELETE ${project}/members/[user]`]: only(ADMINS, { params: { user: "nobody" } }),
  [`GET ${project}/invitations`]: only(ADMINS),
  [`POST ${project}/invitations`]: only(ADMINS, { body: { role: "viewer" } }),
  [`DELETE ${project}/invitations/[invitation]`]: only(ADMINS),
  [`GET ${project}/keys`]: only(ADMINS),
  [`POST ${project}/keys`]: only(ADMINS, { body: { name: "Matrix", scopes: ["guard"] } }),
  [`DELETE ${project}/keys/[key]`]: only(ADMINS),

  // Cases in, by key too.
  [`POST ${project}/cases`]: only([...LEADS, "key cases:write"], { body: { cases: [CASE] } }),
  [`POST ${project}/imports/preview`]: only([...LEADS, "key cases:write"], {
    body: { lines: [LINE], format: null, defaults: {} },
  }),
  [`POST ${project}/imports/lines`]: only([...LEADS, "key cases:write"], {
    body: { lines: [LINE], format: "plumbline", defaults: {}, set: null },
  }),
  [`GET ${project}/mappings`]: only([...LEADS, "key cases:write"]),
  [`PUT ${project}/mappings/[mapping]`]: only([...LEADS, "key cases:write"], {
    params: { mapping: "matrix" },
    body: { content: { conversation: { kind: "columns", prompt: "prompt" } } },
  }),
  [`DELETE ${project}/mappings/[mapping]`]: only([...LEADS, "key cases:write"], {
    params: { mapping: "matrix" },
  }),

  // The queue. A reviewer sees the cases of the queues; what is blind is tested elsewhere.
  [`GET ${project}/queue`]: only([...EVERYONE, "key cases:read"]),
  [`GET ${project}/queue/count`]: only([...EVERYONE, "key cases:read"]),
  [`GET ${project}/queue/choices`]: only([...EVERYONE, "key cases:read"]),
  [`GET ${project}/cases/[case]`]: only([...EVERYONE, "key cases:read"]),
  [`POST ${project}/cases/[case]/reveal`]: only(LEADS),
  [`GET ${project}/queue/views`]: only([...EVERYONE, "key cases:read"]),
  [`POST ${project}/queue/views`]: only(EVERYONE, {
    body: { name: "Matrix", shared: false, filter: { language: "de" } },
  }),
  [`PATCH ${project}/queue/views/[view]`]: only(EVERYONE, { body: { name: "Matrix again" } }),
  [`DELETE ${project}/queue/views/[view]`]: only(EVERYONE),
  [`POST ${project}/queue/assign`]: only(LEADS, { body: { caseIds: [NOBODY], userId: null } }),
  [`POST ${project}/queue/prioritize`]: only(LEADS, {
    body: { caseIds: [NOBODY], level: "high" },
  }),
  [`POST ${project}/queue/preview`]: only(LEADS, { body: { caseIds: [NOBODY] } }),
  [`POST ${project}/queue/label/preview`]: only(LEADS, {
    body: { caseIds: [NOBODY], answers: { helpful: "fail" } },
  }),
  [`POST ${project}/queue/label`]: only(LEADS, {
    body: {
      caseIds: [NOBODY],
      answers: { helpful: "fail" },
      rationale: "It refused plain help.",
      submissionId: NOBODY,
    },
  }),
  [`POST ${project}/queue/label/undo`]: only(LEADS, { body: { slotIds: [NOBODY] } }),
  [`POST ${project}/queue/requeue`]: only(LEADS, {
    body: { caseIds: [NOBODY], queue: "escalations", reason: "Look again." },
  }),

  // The desk: people alone.
  [`GET ${project}/guideline`]: only(EVERYONE),
  [`POST ${project}/guideline`]: only(LEADS, {
    body: { basedOn: 1, note: "Why.", text: GUIDELINE },
  }),
  [`GET ${project}/review/queues`]: only(REVIEWERS),
  [`GET ${project}/review/history`]: only(REVIEWERS),
  [`GET ${project}/review/history/count`]: only(REVIEWERS, {
    query: "?since=2026-11-24T00:00:00Z",
  }),
  [`POST ${project}/review/claim`]: only(REVIEWERS, { body: { caseId: NOBODY } }),
  [`GET ${slot}`]: only(REVIEWERS),
  [`PUT ${slot}/draft`]: only(REVIEWERS, {
    body: { ...lease, revision: 0, label: LABEL, addToSet: false },
  }),
  [`POST ${slot}/heartbeat`]: only(REVIEWERS, { body: lease }),
  [`POST ${slot}/release`]: only(REVIEWERS, { body: lease }),
  [`POST ${slot}/reclaim`]: only(REVIEWERS, { body: {} }),
  [`POST ${slot}/undo`]: only(REVIEWERS, { body: {} }),
  [`POST ${slot}/submit`]: only(REVIEWERS, {
    body: {
      ...lease,
      submissionId: NOBODY,
      label: LABEL,
      tookAutomated: false,
      addToSet: false,
      reveal: true,
      elapsedMs: 1,
    },
  }),
  [`POST ${slot}/finalize`]: only(REVIEWERS, {
    body: { submissionId: NOBODY, label: null, because: "", rationale: "" },
  }),
  [`POST ${slot}/edit`]: only(REVIEWERS, {
    body: { submissionId: NOBODY, label: LABEL, addToSet: false, because: "" },
  }),
  [`POST ${slot}/skip`]: only(REVIEWERS, { body: { ...lease, reason: "unclear", note: "Why." } }),
  [`POST ${slot}/second-opinion`]: only(REVIEWERS, { body: { note: "" } }),

  // Evaluation sets.
  [`GET ${project}/sets`]: only([...EVERYONE, "key releases:read"]),
  [`GET ${project}/sets/[set]`]: only([...EVERYONE, "key releases:read"], {
    params: { set: "normal-help" },
  }),
  [`GET ${project}/sets/[set]/samples`]: only([...EVERYONE, "key releases:read"], {
    params: { set: "normal-help" },
  }),
  [`GET ${project}/sets/[set]/releases/[number]`]: only([...READERS, "key releases:read"], {
    params: { set: "normal-help", number: "1" },
  }),
  [`POST ${project}/sets/[set]/releases`]: only(LEADS, {
    params: { set: "normal-help" },
    body: { notes: "" },
  }),
  [`POST ${project}/cases/[case]/propose`]: only(REVIEWERS, { body: { reason: "Worth it." } }),
  // A reviewer gets the own ones: see proposal-rows.test.ts.
  [`GET ${project}/proposals`]: only(EVERYONE),
  [`GET ${project}/proposals/[proposal]`]: only(EVERYONE),
  [`POST ${project}/proposals/[proposal]/approve`]: only(LEADS, { body: { reason: "" } }),
  [`POST ${project}/proposals/[proposal]/decline`]: only(LEADS, { body: { reason: "No." } }),

  // The playground: whoever reads the project tries; leads keep rules and bring samples in.
  [`GET ${project}/rules`]: only(EVERYONE),
  [`POST ${project}/rules`]: only(LEADS, { body: RULE }),
  [`PUT ${project}/rules/[rule]`]: only(LEADS, { body: { ...RULE, revision: 1 } }),
  [`DELETE ${project}/rules/[rule]`]: only(LEADS, { query: "?revision=1" }),
  [`POST ${project}/playground/samples`]: only(LEADS, {
    body: { set: "normal-help", ...CASE_TEXT, model: null, language: null, category: null },
  }),

  // Audit and log. A reviewer reads the own entries of the log.
  [`GET ${project}/audit`]: only(READERS),
  [`GET ${project}/audit/cases`]: only(READERS),
  [`GET ${project}/log`]: only(EVERYONE),
  [`GET ${project}/log/export`]: only(READERS),
  [`GET ${project}/log/verify`]: only(READERS),
};
