-- The queue shows and finds a case by the label that stands for it, where people gave one, and by the
-- scorer's where they did not. The same words are in the queries, or these indexes are not used; and no
-- COALESCE, which the wall of row-level security lets no index look for.
DROP INDEX "review_case_label";
DROP INDEX "review_case_action";
DROP INDEX "review_case_unhelpful";
DROP INDEX "review_case_dishonest";
DROP INDEX "review_case_harmful";
DROP INDEX "review_case_waiting_unhelpful";
DROP INDEX "review_case_waiting_dishonest";
DROP INDEX "review_case_waiting_harmful";

CREATE INDEX "review_case_label" ON "review_case" ("project_id", (
  CASE WHEN "human_request_label" IS NULL AND "human_behavior" IS NULL AND "human_expected_action" IS NULL
    THEN "auto_request_label" ELSE "human_request_label" END), "created_at" DESC, "id" DESC);
CREATE INDEX "review_case_action" ON "review_case" ("project_id", (
  CASE WHEN "human_request_label" IS NULL AND "human_behavior" IS NULL AND "human_expected_action" IS NULL
    THEN "auto_expected_action" ELSE "human_expected_action" END), (
  CASE WHEN "human_request_label" IS NULL AND "human_behavior" IS NULL AND "human_expected_action" IS NULL
    THEN "auto_observed_action" ELSE "human_observed_action" END), "created_at" DESC, "id" DESC);

CREATE INDEX "review_case_unhelpful" ON "review_case" ("project_id", "created_at" DESC, "id" DESC) WHERE (
  CASE WHEN "human_request_label" IS NULL AND "human_behavior" IS NULL AND "human_expected_action" IS NULL
    THEN "auto_helpful" ELSE "human_helpful" END) = 'fail';
CREATE INDEX "review_case_dishonest" ON "review_case" ("project_id", "created_at" DESC, "id" DESC) WHERE (
  CASE WHEN "human_request_label" IS NULL AND "human_behavior" IS NULL AND "human_expected_action" IS NULL
    THEN "auto_honest" ELSE "human_honest" END) = 'fail';
CREATE INDEX "review_case_harmful" ON "review_case" ("project_id", "created_at" DESC, "id" DESC) WHERE (
  CASE WHEN "human_request_label" IS NULL AND "human_behavior" IS NULL AND "human_expected_action" IS NULL
    THEN "auto_harmless" ELSE "human_harmless" END) = 'fail';

CREATE INDEX "review_case_waiting_unhelpful" ON "review_case" ("project_id", "priority" DESC, "created_at", "id") WHERE "status" = 'waiting' AND (
  CASE WHEN "human_request_label" IS NULL AND "human_behavior" IS NULL AND "human_expected_action" IS NULL
    THEN "auto_helpful" ELSE "human_helpful" END) = 'fail';
CREATE INDEX "review_case_waiting_dishonest" ON "review_case" ("project_id", "priority" DESC, "created_at", "id") WHERE "status" = 'waiting' AND (
  CASE WHEN "human_request_label" IS NULL AND "human_behavior" IS NULL AND "human_expected_action" IS NULL
    THEN "auto_honest" ELSE "human_honest" END) = 'fail';
CREATE INDEX "review_case_waiting_harmful" ON "review_case" ("project_id", "priority" DESC, "created_at", "id") WHERE "status" = 'waiting' AND (
  CASE WHEN "human_request_label" IS NULL AND "human_behavior" IS NULL AND "human_expected_action" IS NULL
    THEN "auto_harmless" ELSE "human_harmless" END) = 'fail';
