-- CreateTable
CREATE TABLE "sample_score" (
    "sample_version_id" UUID NOT NULL,
    "scorer" TEXT NOT NULL,
    "scorer_version" TEXT NOT NULL,
    "project_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "helpful" TEXT,
    "honest" TEXT,
    "harmless" TEXT,
    "behavior" TEXT,
    "request_label" TEXT,
    "score" JSONB,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sample_score_pkey" PRIMARY KEY ("sample_version_id","scorer","scorer_version")
);

ALTER TABLE "sample_score" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sample_score" FORCE ROW LEVEL SECURITY;
CREATE POLICY "sample_score_project" ON "sample_score" USING (project_id::text = current_setting('plumbline.project', true) OR current_setting('plumbline.project', true) = 'all');

-- The home page: what became of corrections this week, and of one's own today.
CREATE INDEX "proposal_made" ON "proposal" ("project_id", "created_at");
CREATE INDEX "proposal_decided" ON "proposal" ("project_id", "decided_at") WHERE "decided_at" IS NOT NULL;
