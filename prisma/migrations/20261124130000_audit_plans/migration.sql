-- What the audit's ledger looks up among many more rows: scorers that refused or failed, skipped cases.
CREATE INDEX "score_not_scored" ON "score" ("project_id", "scorer", "case_id", "created_at" DESC) WHERE "outcome" <> 'scored';
CREATE INDEX "review_slot_declined" ON "review_slot" ("project_id", "case_id") WHERE "state" = 'declined';

-- The home page: when the oldest open place came, and when the most urgent one is due.
CREATE INDEX "review_slot_open_age" ON "review_slot" ("project_id", "created_at") WHERE "state" = 'open';
CREATE INDEX "review_slot_open_due" ON "review_slot" ("project_id", "due_at") WHERE "state" = 'open';
