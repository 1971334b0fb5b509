-- Whoever takes over an expired slot has a draft of their own; the former rater's stays.
ALTER TABLE "review_draft" DROP CONSTRAINT "review_draft_pkey",
ADD CONSTRAINT "review_draft_pkey" PRIMARY KEY ("slot_id", "rater_id");

-- A reviewer's history, in the order they took the cases.
DROP INDEX "review_slot_rater_id_final_at_idx";
CREATE INDEX "review_slot_rater_id_claimed_at_id_idx" ON "review_slot"("rater_id", "claimed_at" DESC, "id" DESC);

-- What a reviewer holds, however long the history.
CREATE INDEX "review_slot_unfinished" ON "review_slot" ("rater_id") WHERE "state" IN ('claimed', 'committed');
