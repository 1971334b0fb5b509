import type { ClaimAnswer } from "@/lib/contract/desk";
import type { ClaimInput } from "@/lib/contract/desk-input";
import { conflict, notFound } from "@/lib/core/errors";
import type { UnfinishedSlot } from "@/lib/core/review/choose-unfinished";
import { chooseUnfinished, makeRoom } from "@/lib/core/review/choose-unfinished";
import { whyEmpty } from "@/lib/core/review/why-empty";
import type { Db } from "@/lib/data/client";
import { countRemaining } from "@/lib/data/review/count-remaining";
import { findQueueId } from "@/lib/data/review/find-queue";
import { judgeByGuidelineInForce } from "@/lib/data/review/judge-by-guideline-in-force";
import { listUnfinishedSlots } from "@/lib/data/review/list-unfinished-slots";
import { lockRater } from "@/lib/data/review/lock-rater";
import type { DeskReader, HeldCase } from "@/lib/data/review/read-held-case";
import { readHeldCase } from "@/lib/data/review/read-held-case";
import { resumeLease } from "@/lib/data/review/renew-lease";
import { returnHeldSlots } from "@/lib/data/review/return-slot";
import { settleCommit } from "@/lib/data/review/settle-commit";
import { takeNextSlot } from "@/lib/data/review/take-next-slot";
import type { Context } from "@/lib/services/context";
import type { Desk } from "@/lib/services/open-desk";
import { openDesk } from "@/lib/services/open-desk";

type Item = { kind: "item"; item: HeldCase };

/** As `ClaimAnswer`, with the messages as stored. */
export type ClaimedCase = Item | Extract<ClaimAnswer, { kind: "empty" }>;

type Claim = {
  desk: Desk;
  db: Db;
  reader: DeskReader;
  input: ClaimInput;
  queueId: string | undefined;
  unfinished: UnfinishedSlot[];
};

/**
 * The next case for the reviewer: one they began and do not see, else a free one under a lease, else
 * why there is none. Nobody gets a case that another holds. Throws `conflict` (`holds_two`) beyond the
 * current case and one ahead.
 */
export async function claimCase(
  ctx: Context,
  projectSlug: string,
  input: ClaimInput,
): Promise<ClaimedCase> {
  const desk = await openDesk(ctx, projectSlug);
  return desk.transact(async (db, reader) => {
    const queueId = await queueIdOf(db, reader, input.queue);
    await lockRater(db, reader.reviewer.raterId);
    const begun = await listUnfinishedSlots(db, reader.reviewer.raterId);
    const claim: Claim = { desk, db, reader, input, queueId, unfinished: [] };
    for (const slot of begun) {
      if (!(await settleAbandoned(claim, slot))) claim.unfinished.push(slot);
    }
    return (await resume(claim)) ?? (await takeNew(claim)) ?? (await explainEmpty(claim));
  });
}

async function queueIdOf(db: Db, reader: DeskReader, slug: string | undefined) {
  if (slug === undefined) return undefined;
  const queueId = await findQueueId(db, reader.projectId, slug);
  if (queueId === null) throw notFound("This queue");
  return queueId;
}

/**
 * Makes a committed label final whose reveal never came, for the server stopped in between, where
 * nothing is to be revealed. Whether it did.
 */
async function settleAbandoned(
  { db, desk, input, reader }: Claim,
  { slotId, state }: UnfinishedSlot,
): Promise<boolean> {
  if (state !== "committed" || input.holding?.includes(slotId) === true) return false;
  const { answer, entry } = await settleCommit(db, reader, {
    slotId,
    reveal: true,
    proposedBy: desk.actor,
  });
  if (entry !== null) await desk.log(db, entry);
  return answer.kind === "final";
}

/** Goes on with what was begun; null where there is nothing, or it was taken over this moment. */
async function resume(claim: Claim): Promise<Item | null> {
  const { db, input, reader, unfinished } = claim;
  const begun = chooseUnfinished(unfinished, input);
  if (begun === null) return null;
  const { raterId } = reader.reviewer;
  const lease = begun.state === "claimed" ? await resumeLease(db, begun.slotId, raterId) : null;
  if (begun.state === "claimed" && lease === null) return null;
  const item = await readHeldCase(db, reader, begun.slotId);
  if (lease?.expired === true) await logClaim(claim, item, raterId);
  return { kind: "item", item };
}

async function takeNew(claim: Claim): Promise<Item | null> {
  const { db, desk, input, queueId, reader, unfinished } = claim;
  const idle = makeRoom(unfinished, input.holding);
  if (idle === null) {
    throw conflict("You hold two cases already: finish one, or give one back.", "holds_two");
  }
  const taken = await takeNextSlot(db, reader, {
    queueId,
    caseId: input.caseId,
    auditShare: desk.project.randomAuditShare,
  });
  if (taken === null) return null;
  await judgeByGuidelineInForce(db, taken.slotId);
  const returned = await returnHeldSlots(
    db,
    reader.reviewer.raterId,
    idle.map((slot) => slot.slotId),
  );
  const item = await readHeldCase(db, reader, taken.slotId);
  for (const { caseId, slotId } of idle.filter((slot) => returned.includes(slot.slotId))) {
    await desk.log(db, { action: "slot.return", caseId, before: { slot: slotId } });
  }
  await logClaim(claim, item, taken.previousRaterId);
  return { kind: "item", item };
}

async function explainEmpty({ db, input, queueId, reader }: Claim): Promise<ClaimedCase> {
  const { projectId, reviewer } = reader;
  const wanted = { reviewer, queueId, caseId: input.caseId };
  return { kind: "empty", ...whyEmpty(await countRemaining(db, projectId, wanted)) };
}

async function logClaim({ db, desk }: Claim, item: HeldCase, previousRaterId: string | null) {
  await desk.log(db, {
    action: "slot.claim",
    caseId: item.case.id,
    ...(previousRaterId === null ? {} : { before: { expiredRater: previousRaterId } }),
    after: { slot: item.slot.id, queue: item.queue.slug },
  });
}
