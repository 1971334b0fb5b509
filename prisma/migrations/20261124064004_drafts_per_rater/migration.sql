-- DropIndex
DROP INDEX "case_search_text";

-- DropIndex
DROP INDEX "review_case_action";

-- DropIndex
DROP INDEX "review_case_category";

-- DropIndex
DROP INDEX "review_case_label";

-- DropIndex
DROP INDEX "review_case_language";

-- DropIndex
DROP INDEX "review_case_model";

-- DropIndex
DROP INDEX "review_case_occurred";

-- DropIndex
DROP INDEX "review_case_status_newest";

-- DropIndex
DROP INDEX "review_case_status_priority";

-- DropIndex
DROP INDEX "review_slot_rater_id_final_at_idx";

-- AlterTable
ALTER TABLE "review_draft" DROP CONSTRAINT "review_draft_pkey",
ADD CONSTRAINT "review_draft_pkey" PRIMARY KEY ("slot_id", "rater_id");

-- CreateIndex
CREATE INDEX "review_slot_rater_id_claimed_at_id_idx" ON "review_slot"("rater_id", "claimed_at" DESC, "id" DESC);
