import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { SubmitInput } from "@/lib/contract/desk-input";
import { Failure } from "@/lib/core/errors";
import { claimCase } from "@/lib/services/review/claim-case";
import { giveBack } from "@/lib/services/review/give-back";
import { reclaimSlot } from "@/lib/services/review/reclaim-slot";
import { renewLease } from "@/lib/services/review/renew-lease";
import { skipCase } from "@/lib/services/review/skip-case";
import { submitLabel } from "@/lib/services/review/submit-label";
import { undoSubmission } from "@/lib/services/review/undo-submission";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import { addCases, openReviewProject } from "../../support/review-fixtures.ts";
import type { Handle, ModelCase, QueueModel } from "../../support/review-model.ts";
import { expectClaim, holds, newModel, open, take } from "../../support/review-model.ts";
import { expireLeases, newSubmission, tokenOf } from "../../support/review-steps.ts";

const RATERS = 3;
const CASES = 4;

let project: ReviewProject;
let people: Person[];

beforeAll(async () => {
  project = await openReviewProject();
  people = await Promise.all(
    Array.from({ length: RATERS }, (_, index) => project.addPerson(`Rater ${index}`)),
  );
});
afterAll(() => project.close());

type Command = fc.AsyncCommand<QueueModel, ReviewProject>;

type Act = {
  name: string;
  rater: number;
  run(model: QueueModel, person: Person): Promise<void>;
};

/** Runs an act, then compares every case of the model with the database. */
function command({ name, rater, run }: Act): Command {
  return {
    check: () => true,
    run: async (model) => {
      const person = people[rater];
      if (person === undefined) throw new Error(`There is no rater ${rater}.`);
      await run(model, person);
      await expectSame(model);
    },
    toString: () => `${name}(rater ${rater})`,
  };
}

/** The failure that must come, or nothing must be thrown. */
async function outcome<Result>(
  work: Promise<Result>,
  reason: string | null,
): Promise<Result | null> {
  if (reason === null) return await work;
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Failure);
  expect(error).toMatchObject({ reason });
  return null;
}

function claim(rater: number): Command {
  return command({
    name: "claim",
    rater,
    async run(model, person) {
      const holding = model.cases
        .filter((one) => one.state === "claimed" && one.rater === rater && one.live)
        .map((one) => one.handles.get(rater)?.slotId ?? "");
      const expected = expectClaim(model, rater);
      const answered = claimCase(project.as(person), project.slug, { holding });
      const reason = expected.kind === "conflict" ? expected.reason : null;
      const answer = await outcome(answered, reason);
      if (expected.kind === "conflict" || answer === null) return;
      if (expected.kind === "empty" || answer.kind === "empty") {
        expect(answer).toMatchObject(expected);
        return;
      }
      const { found } = expected;
      expect(answer.item.case.id).toBe(found.caseId);
      const token = tokenOf(answer.item);
      expect(token).not.toBe(found.token);
      take(model, found, { rater, handle: { slotId: answer.item.slot.id, token } });
    },
  });
}

/** The n-th of these, counted round and round, so that hardly an act does nothing. */
function pick(among: ModelCase[], nth: number): ModelCase | undefined {
  return among[nth % Math.max(among.length, 1)];
}

/** An act on one of the cases that the rater had once. */
function onCase(
  name: string,
  [rater, index]: readonly [number, number],
  run: (found: {
    model: QueueModel;
    one: ModelCase;
    handle: Handle;
    person: Person;
  }) => Promise<void>,
): Command {
  return command({
    name: `${name} ${index}`,
    rater,
    async run(model, person) {
      const known = model.cases.filter(({ handles }) => handles.has(rater));
      const one = pick(known, index);
      const handle = one?.handles.get(rater);
      if (one !== undefined && handle !== undefined) await run({ model, one, handle, person });
    },
  });
}

const place = ({ slotId }: Handle) => ({ project: project.slug, slot: slotId });
const lost = (one: ModelCase, rater: number) => (holds(one, rater) ? null : "lease_lost");

function heartbeat(at: readonly [number, number]): Command {
  return onCase("heartbeat", at, async ({ one, handle, person }) => {
    const beat = renewLease(project.as(person), place(handle), handle.token);
    await outcome(beat, lost(one, at[0]));
    if (holds(one, at[0])) one.live = true;
  });
}

function submit(at: readonly [number, number]): Command {
  return onCase("submit", at, async ({ one, handle, person }) => {
    const input: SubmitInput = newSubmission(handle.token);
    const send = () => submitLabel(project.as(person), place(handle), input);
    const reason = lost(one, at[0]);
    const answer = await outcome(send(), reason);
    if (reason !== null) return;
    Object.assign(one, { state: "final", token: null, live: false, undoable: true });
    // The same submission once more changes nothing.
    expect(await send()).toEqual(answer);
  });
}

function skip(at: readonly [number, number]): Command {
  return onCase("skip", at, async ({ one, handle, person }) => {
    const input = { leaseToken: handle.token, reason: "unclear" as const, note: "" };
    const reason = lost(one, at[0]);
    await outcome(skipCase(project.as(person), place(handle), input), reason);
    if (reason !== null) return;
    one.declined.add(at[0]);
    // Its place is another slot from now on: what others remember of the old one is dead.
    one.handles.clear();
    open(one);
  });
}

function release(at: readonly [number, number]): Command {
  return onCase("release", at, async ({ one, handle, person }) => {
    const reason = lost(one, at[0]);
    await outcome(giveBack(project.as(person), place(handle), handle.token), reason);
    if (reason === null) open(one);
  });
}

function undo(at: readonly [number, number]): Command {
  return onCase("undo", at, async ({ model, one, handle, person }) => {
    const [rater] = at;
    const mine = one.rater === rater;
    if (!mine) {
      await expect(undoSubmission(project.as(person), place(handle))).rejects.toMatchObject({
        code: "not_found",
      });
      return;
    }
    const reason = one.state === "final" && !one.undoable ? "too_late" : null;
    const item = await outcome(undoSubmission(project.as(person), place(handle)), reason);
    if (item === null || one.state !== "final") return;
    const { claimedAt } = one;
    take(model, one, { rater, handle: { slotId: item.slot.id, token: tokenOf(item) } });
    one.claimedAt = claimedAt;
  });
}

function reclaim(at: readonly [number, number]): Command {
  return onCase("reclaim", at, async ({ model, one, handle, person }) => {
    const [rater] = at;
    const own = one.rater === rater;
    const free = one.state === "open" || (one.state === "claimed" && !one.live);
    const reason = own || free ? null : "taken";
    const item = await outcome(reclaimSlot(project.as(person), place(handle)), reason);
    if (item === null || one.state === "final") return;
    if (own && one.live) expect(tokenOf(item)).toBe(one.token);
    take(model, one, { rater, handle: { slotId: item.slot.id, token: tokenOf(item) } });
  });
}

function expire(index: number): Command {
  return command({
    name: `expire ${index}`,
    rater: 0,
    async run(model) {
      const held = model.cases.filter((each) => each.state === "claimed" && each.live);
      const one = pick(held, index);
      if (one === undefined || one.rater === null) return;
      await expireLeases(project, one.handles.get(one.rater)?.slotId);
      one.live = false;
    },
  });
}

function passTime(index: number): Command {
  return command({
    name: `pass the undo time of ${index}`,
    rater: 0,
    async run(model) {
      const final = model.cases.filter((each) => each.state === "final" && each.undoable);
      const one = pick(final, index);
      if (one === undefined) return;
      await project.sql(
        `UPDATE review_slot SET final_at = final_at - interval '11 seconds' WHERE case_id = $1::uuid`,
        one.caseId,
      );
      one.undoable = false;
    },
  });
}

async function expectSame(model: QueueModel): Promise<void> {
  const rows = await project.sql<Record<string, unknown>>(
    `SELECT s.case_id AS "caseId", s.state, rater.user_id AS "userId", s.lease_token AS token,
       coalesce(s.lease_expires_at > now(), false) AS live, c.status, r.status AS round,
       (SELECT count(*)::int FROM resolution n
        WHERE n.case_id = s.case_id AND n.withdrawn_at IS NULL) AS standing
     FROM review_slot s
     JOIN review_round r ON r.id = s.round_id
     JOIN review_case c ON c.id = s.case_id
     LEFT JOIN rater ON rater.id = s.rater_id
     WHERE s.state <> 'declined'
     ORDER BY s.priority DESC`,
  );
  expect(rows).toEqual(
    model.cases.map(({ caseId, state, rater, token, live }) => ({
      caseId,
      state,
      userId: rater === null ? null : people[rater]?.userId,
      token,
      live,
      status: state === "final" ? "resolved" : "waiting",
      round: state === "final" ? "resolved" : "open",
      standing: state === "final" ? 1 : 0,
    })),
  );
}

const rater = fc.nat(RATERS - 1);
const caseIndex = fc.nat(CASES - 1);
const at = fc.tuple(rater, caseIndex);

test("the queue does what its model does, whatever happens in whatever order", async () => {
  const commands = fc.commands(
    [
      rater.map(claim),
      rater.map(claim),
      rater.map(claim),
      at.map(submit),
      at.map(heartbeat),
      at.map(skip),
      at.map(release),
      at.map(undo),
      at.map(reclaim),
      caseIndex.map(expire),
      caseIndex.map(expire),
      caseIndex.map(passTime),
    ],
    { maxCommands: 60, size: "max" },
  );
  await fc.assert(
    fc.asyncProperty(commands, async (planned) => {
      await project.sql(`DELETE FROM review_round`);
      const made = await addCases(project, { count: CASES, priority: (index) => 50 - index });
      const setup = () => ({ model: newModel(made.map((one) => one.caseId)), real: project });
      await fc.asyncModelRun(setup, planned);
    }),
    { numRuns: 40, endOnFailure: false },
  );
}, 280_000);
