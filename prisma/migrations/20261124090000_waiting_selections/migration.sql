-- Reasons to look at a case that no round has taken up: few at any time, looked for every ten minutes.
CREATE INDEX "selection_waiting" ON "selection" ("project_id", "created_at") WHERE "round_id" IS NULL;
