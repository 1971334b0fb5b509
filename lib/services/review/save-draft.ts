import type { SaveDraftInput } from "@/lib/contract/desk-input";
import { invalid } from "@/lib/core/errors";
import { canonicalJson } from "@/lib/core/export/canonical-json";
import { misplacedSpans } from "@/lib/core/review/misplaced-spans";
import type { Label } from "@/lib/core/rubric/label";
import { readConversation } from "@/lib/data/cases/read-conversation";
import type { Db } from "@/lib/data/client";
import { findCaseUnderLease } from "@/lib/data/review/find-case-under-lease";
import { leaseLost } from "@/lib/data/review/lock-slot";
import type { StoredDraft } from "@/lib/data/review/save-draft";
import { findDraft, saveDraft as storeDraft } from "@/lib/data/review/save-draft";
import type { Context } from "@/lib/services/context";
import type { SlotAddress } from "@/lib/services/open-desk";
import { openDesk } from "@/lib/services/open-desk";

/** Stored, or older than what is stored. */
export type SavedDraft = { kind: "saved" | "stale"; draft: StoredDraft };

/**
 * Keeps what a reviewer has typed so far. A draft that goes on from the stored one replaces it; one
 * that goes on from an earlier one changes nothing and gives the stored one back. Throws `conflict` (`lease_lost`), and
 * `invalid` for evidence outside the text. Not logged.
 */
export async function saveDraft(
  ctx: Context,
  at: SlotAddress,
  input: SaveDraftInput,
): Promise<SavedDraft> {
  const desk = await openDesk(ctx, at.project);
  return desk.transact(async (db, { projectId, reviewer }) => {
    const key = { slotId: at.slot, raterId: reviewer.raterId };
    const lease = { ...key, leaseToken: input.leaseToken };
    const caseId = await findCaseUnderLease(db, projectId, lease);
    if (caseId === null) throw leaseLost();
    await requireSpansInText(db, caseId, input.label);
    const { addToSet, label } = input;
    const draft = { label, addToSet, revision: input.revision + 1, updatedAt: ctx.now };
    if (await storeDraft(db, projectId, { ...key, ...draft })) return { kind: "saved", draft };
    const stored = await findDraft(db, key);
    if (stored === null) throw leaseLost();
    return { kind: isSame(stored, draft) ? "saved" : "stale", draft: stored };
  });
}

async function requireSpansInText(db: Db, caseId: string, label: Label): Promise<void> {
  if (label.evidence.length === 0) return;
  const messages = (await readConversation(db, caseId))?.messages ?? [];
  const problems = misplacedSpans(messages, label.evidence);
  if (problems.length > 0) throw invalid("Evidence does not lie in the text.", problems);
}

/** A repeated request, whose first answer was lost, is no conflict. */
function isSame(stored: StoredDraft, draft: StoredDraft): boolean {
  return (
    stored.revision === draft.revision &&
    stored.addToSet === draft.addToSet &&
    canonicalJson(stored.label) === canonicalJson(draft.label)
  );
}
