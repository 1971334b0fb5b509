-- The wall of row-level security compares "project_id"::text. Without statistics on that expression
-- PostgreSQL takes 1 row in 100 to pass and avoids the indexes that serve a page in order.
DO $$
DECLARE
  name text;
BEGIN
  FOR name IN
    SELECT tablename FROM pg_policies WHERE schemaname = current_schema() AND policyname = tablename || '_project'
  LOOP
    EXECUTE format('CREATE STATISTICS %I ON (project_id::text) FROM %I', name || '_project_text', name);
    EXECUTE format('ANALYZE %I', name);
  END LOOP;
END
$$;

-- What fails and waits, the most urgent first: few rows, whichever way failing and urgency go together.
CREATE INDEX "review_case_waiting_unhelpful" ON "review_case" ("project_id", "priority" DESC, "created_at", "id") WHERE "status" = 'waiting' AND "auto_helpful" = 'fail';
CREATE INDEX "review_case_waiting_dishonest" ON "review_case" ("project_id", "priority" DESC, "created_at", "id") WHERE "status" = 'waiting' AND "auto_honest" = 'fail';
CREATE INDEX "review_case_waiting_harmful" ON "review_case" ("project_id", "priority" DESC, "created_at", "id") WHERE "status" = 'waiting' AND "auto_harmless" = 'fail';
