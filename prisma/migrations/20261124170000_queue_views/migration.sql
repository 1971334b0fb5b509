-- AlterTable
ALTER TABLE "review_case" ADD COLUMN     "queue_id" UUID;

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "owner_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "filter" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "saved_view_project_id_owner_id_idx" ON "saved_view"("project_id", "owner_id");

-- A name is one view: among the shared ones of a project, and among each person's own.
CREATE UNIQUE INDEX "saved_view_shared_name" ON "saved_view" ("project_id", lower("name")) WHERE "shared";
CREATE UNIQUE INDEX "saved_view_own_name" ON "saved_view" ("project_id", "owner_id", lower("name")) WHERE NOT "shared";

ALTER TABLE "saved_view" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "saved_view" FORCE ROW LEVEL SECURITY;
CREATE POLICY "saved_view_project" ON "saved_view" USING (project_id::text = current_setting('plumbline.project', true) OR current_setting('plumbline.project', true) = 'all');

-- Cases that wait know their queue from now on; those that wait already are told.
DO $$
BEGIN
  PERFORM set_config('plumbline.project', 'all', true);
  UPDATE "review_case" c SET "queue_id" = (
    SELECT r."queue_id" FROM "review_round" r
    WHERE r."case_id" = c."id" AND r."status" = 'open'
    ORDER BY r."priority" DESC, r."due_at", r."created_at" LIMIT 1)
  WHERE c."status" = 'waiting';
  PERFORM set_config('plumbline.project', '', true);
END
$$;

-- One queue, one person's cases and those of nobody, in both orders of the list. Few rows of all cases
-- have a queue or a person, so that cases come in and are resolved without a cost.
CREATE INDEX "review_case_queue_priority" ON "review_case" ("project_id", "queue_id", "priority" DESC, "created_at", "id") WHERE "status" = 'waiting' AND "queue_id" IS NOT NULL;
CREATE INDEX "review_case_queue_newest" ON "review_case" ("project_id", "queue_id", "created_at" DESC, "id" DESC) WHERE "status" = 'waiting' AND "queue_id" IS NOT NULL;
CREATE INDEX "review_case_assignee_priority" ON "review_case" ("project_id", "assignee_id", "priority" DESC, "created_at", "id") WHERE "assignee_id" IS NOT NULL;
CREATE INDEX "review_case_assignee_newest" ON "review_case" ("project_id", "assignee_id", "created_at" DESC, "id" DESC) WHERE "assignee_id" IS NOT NULL;
CREATE INDEX "review_case_nobodys_priority" ON "review_case" ("project_id", "priority" DESC, "created_at", "id") WHERE "status" = 'waiting' AND "assignee_id" IS NULL;
CREATE INDEX "review_case_nobodys_newest" ON "review_case" ("project_id", "created_at" DESC, "id" DESC) WHERE "status" = 'waiting' AND "assignee_id" IS NULL;

-- Whether people's label differs from the scorer's on a deciding field. The same words are in the query.
CREATE INDEX "review_case_corrected_priority" ON "review_case" ("project_id", (
  CASE WHEN "human_request_label" <> "auto_request_label" OR "human_behavior" <> "auto_behavior"
      OR "human_helpful" <> "auto_helpful" OR "human_honest" <> "auto_honest"
      OR "human_harmless" <> "auto_harmless" OR "human_expected_action" <> "auto_expected_action"
    THEN 'yes' ELSE 'no' END), "priority" DESC, "created_at", "id")
  WHERE NOT ("human_request_label" IS NULL AND "human_behavior" IS NULL AND "human_expected_action" IS NULL);
CREATE INDEX "review_case_corrected_newest" ON "review_case" ("project_id", (
  CASE WHEN "human_request_label" <> "auto_request_label" OR "human_behavior" <> "auto_behavior"
      OR "human_helpful" <> "auto_helpful" OR "human_honest" <> "auto_honest"
      OR "human_harmless" <> "auto_harmless" OR "human_expected_action" <> "auto_expected_action"
    THEN 'yes' ELSE 'no' END), "created_at" DESC, "id" DESC)
  WHERE NOT ("human_request_label" IS NULL AND "human_behavior" IS NULL AND "human_expected_action" IS NULL);
