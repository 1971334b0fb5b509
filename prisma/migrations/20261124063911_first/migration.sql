-- CreateTable
CREATE TABLE "review_case" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "judged_message" INTEGER,
    "judged_tool_call" TEXT,
    "prompt_preview" TEXT NOT NULL,
    "response_preview" TEXT NOT NULL,
    "model" TEXT,
    "model_version" TEXT,
    "language" TEXT,
    "category" TEXT,
    "tags" TEXT[],
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "repaired" BOOLEAN NOT NULL DEFAULT false,
    "status" TEXT NOT NULL DEFAULT 'scoring',
    "blind_open" BOOLEAN NOT NULL DEFAULT false,
    "intended_set_id" UUID,
    "source" TEXT NOT NULL DEFAULT 'api',
    "auto_request_label" TEXT,
    "auto_behavior" TEXT,
    "auto_helpful" TEXT,
    "auto_honest" TEXT,
    "auto_harmless" TEXT,
    "auto_expected_action" TEXT,
    "auto_observed_action" TEXT,
    "auto_severity" INTEGER,
    "auto_scorer" TEXT,
    "human_request_label" TEXT,
    "human_behavior" TEXT,
    "human_helpful" TEXT,
    "human_honest" TEXT,
    "human_harmless" TEXT,
    "human_expected_action" TEXT,
    "human_observed_action" TEXT,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3),
    "assignee_id" TEXT,

    CONSTRAINT "review_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_payload" (
    "case_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "messages" JSONB NOT NULL,
    "metadata" JSONB,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_payload_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "case_search" (
    "case_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "case_search_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "score" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "scorer" TEXT NOT NULL,
    "scorer_version" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "score" JSONB,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "score_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_decision" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "scorer_version" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "because" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "policy_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "selection" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "round_id" UUID,
    "door" TEXT NOT NULL,
    "probability" DOUBLE PRECISION,
    "seed" TEXT,
    "reason" TEXT NOT NULL,
    "severity" INTEGER,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "selection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_chain" (
    "chain" TEXT NOT NULL,
    "sequence" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_chain_pkey" PRIMARY KEY ("chain")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "chain" TEXT NOT NULL,
    "sequence" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT,
    "request_id" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("chain","sequence")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "is_instance_admin" BOOLEAN NOT NULL DEFAULT false,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setup_link" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setup_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "random_audit_rate" DOUBLE PRECISION NOT NULL DEFAULT 0.05,
    "random_audit_seed" TEXT NOT NULL,
    "random_audit_share" DOUBLE PRECISION NOT NULL DEFAULT 0.2,
    "scorer_in_force" TEXT NOT NULL DEFAULT 'rules',
    "policy_version" INTEGER NOT NULL DEFAULT 1,
    "guideline_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "project_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("project_id","user_id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "email" TEXT,
    "role" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by" TEXT,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_record" (
    "project_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "response" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_record_pkey" PRIMARY KEY ("project_id","key")
);

-- CreateTable
CREATE TABLE "guideline_version" (
    "project_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "guideline_version_pkey" PRIMARY KEY ("project_id","version")
);

-- CreateTable
CREATE TABLE "policy_version" (
    "project_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_version_pkey" PRIMARY KEY ("project_id","version")
);

-- CreateTable
CREATE TABLE "review_queue" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "lease_minutes" INTEGER NOT NULL DEFAULT 10,
    "due_hours" INTEGER NOT NULL DEFAULT 24,
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_queue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rater" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "user_id" TEXT,
    "external_name" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rater_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_round" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "queue_id" UUID NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'label',
    "mode" TEXT NOT NULL,
    "guideline_version" INTEGER NOT NULL,
    "rater_target" INTEGER NOT NULL DEFAULT 1,
    "status" TEXT NOT NULL DEFAULT 'open',
    "priority" INTEGER NOT NULL,
    "priority_parts" JSONB NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_slot" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "queue_id" UUID NOT NULL,
    "rater_id" UUID,
    "reserved_for" UUID,
    "state" TEXT NOT NULL DEFAULT 'open',
    "priority" INTEGER NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "lease_token" UUID,
    "lease_expires_at" TIMESTAMPTZ(3),
    "claimed_at" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3),
    "committed_at" TIMESTAMPTZ(3),
    "final_at" TIMESTAMPTZ(3),
    "declined_reason" TEXT,
    "committed_id" UUID,
    "final_id" UUID,

    CONSTRAINT "review_slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_draft" (
    "slot_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "rater_id" UUID NOT NULL,
    "label" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_draft_pkey" PRIMARY KEY ("slot_id")
);

-- CreateTable
CREATE TABLE "label_version" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "slot_id" UUID NOT NULL,
    "rater_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "stage" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "submission_id" UUID NOT NULL,
    "label" JSONB NOT NULL,
    "request_label" TEXT,
    "injection_attempt" BOOLEAN,
    "behavior" TEXT,
    "hedged" BOOLEAN,
    "handed_over" BOOLEAN,
    "helpful" TEXT,
    "honest" TEXT,
    "harmless" TEXT,
    "expected_action" TEXT,
    "observed_action" TEXT,
    "severity" INTEGER,
    "took_automated" BOOLEAN NOT NULL DEFAULT false,
    "revised_because" TEXT,
    "add_to_set" BOOLEAN NOT NULL DEFAULT false,
    "guideline_version" INTEGER NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "scorer_version" TEXT,
    "elapsed_ms" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "label_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resolution" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "label_version_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "resolution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "score_view" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "viewed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "score_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_set" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evaluation_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sample" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "set_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "source_case_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sample_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sample_content" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "messages" JSONB,
    "judged" JSONB,
    "salt" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "sample_content_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sample_version" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "sample_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content_id" UUID NOT NULL,
    "label" JSONB NOT NULL,
    "split" TEXT NOT NULL,
    "language" TEXT,
    "category" TEXT,
    "retired" BOOLEAN NOT NULL DEFAULT false,
    "proposal_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sample_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "set_id" UUID,
    "sample_id" UUID,
    "kind" TEXT NOT NULL,
    "case_id" UUID,
    "label_version_id" UUID,
    "old_label" JSONB,
    "old_source" TEXT,
    "new_label" JSONB,
    "reason" TEXT NOT NULL,
    "split" TEXT,
    "proposed_by" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "opens_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decision_reason" TEXT,
    "self_approved" BOOLEAN NOT NULL DEFAULT false,
    "release_id" UUID,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "set_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "changelog" JSONB NOT NULL,
    "notes" TEXT NOT NULL DEFAULT '',
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release_sample" (
    "release_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "project_id" UUID NOT NULL,
    "sample_version_id" UUID NOT NULL,

    CONSTRAINT "release_sample_pkey" PRIMARY KEY ("release_id","position")
);

-- CreateIndex
CREATE INDEX "review_case_project_id_created_at_id_idx" ON "review_case"("project_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "review_case_project_id_priority_created_at_id_idx" ON "review_case"("project_id", "priority" DESC, "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "review_case_project_id_external_id_key" ON "review_case"("project_id", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "score_case_id_scorer_scorer_version_key" ON "score"("case_id", "scorer", "scorer_version");

-- CreateIndex
CREATE UNIQUE INDEX "policy_decision_case_id_policy_version_scorer_version_key" ON "policy_decision"("case_id", "policy_version", "scorer_version");

-- CreateIndex
CREATE INDEX "selection_case_id_idx" ON "selection"("case_id");

-- CreateIndex
CREATE INDEX "selection_round_id_idx" ON "selection"("round_id");

-- CreateIndex
CREATE INDEX "selection_project_id_door_created_at_idx" ON "selection"("project_id", "door", "created_at");

-- CreateIndex
CREATE INDEX "audit_entry_chain_subject_type_subject_id_idx" ON "audit_entry"("chain", "subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "audit_entry_chain_actor_sequence_idx" ON "audit_entry"("chain", "actor", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "setup_link_token_hash_key" ON "setup_link"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "project_slug_key" ON "project"("slug");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_project_id_created_at_idx" ON "invitation"("project_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key"("hash");

-- CreateIndex
CREATE INDEX "api_key_project_id_created_at_idx" ON "api_key"("project_id", "created_at");

-- CreateIndex
CREATE INDEX "idempotency_record_created_at_idx" ON "idempotency_record"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "review_queue_project_id_slug_key" ON "review_queue"("project_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "rater_project_id_user_id_key" ON "rater"("project_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "rater_project_id_external_name_key" ON "rater"("project_id", "external_name");

-- CreateIndex
CREATE INDEX "review_round_case_id_idx" ON "review_round"("case_id");

-- CreateIndex
CREATE INDEX "review_slot_case_id_idx" ON "review_slot"("case_id");

-- CreateIndex
CREATE INDEX "review_slot_rater_id_final_at_idx" ON "review_slot"("rater_id", "final_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "review_slot_round_id_rater_id_key" ON "review_slot"("round_id", "rater_id");

-- CreateIndex
CREATE UNIQUE INDEX "label_version_submission_id_key" ON "label_version"("submission_id");

-- CreateIndex
CREATE INDEX "label_version_case_id_created_at_idx" ON "label_version"("case_id", "created_at");

-- CreateIndex
CREATE INDEX "label_version_project_id_created_at_idx" ON "label_version"("project_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "label_version_slot_id_version_key" ON "label_version"("slot_id", "version");

-- CreateIndex
CREATE INDEX "resolution_case_id_idx" ON "resolution"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "score_view_case_id_user_id_key" ON "score_view"("case_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_set_project_id_slug_key" ON "evaluation_set"("project_id", "slug");

-- CreateIndex
CREATE INDEX "sample_source_case_id_idx" ON "sample"("source_case_id");

-- CreateIndex
CREATE UNIQUE INDEX "sample_set_id_key_key" ON "sample"("set_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "sample_version_sample_id_version_key" ON "sample_version"("sample_id", "version");

-- CreateIndex
CREATE INDEX "proposal_project_id_state_opens_at_idx" ON "proposal"("project_id", "state", "opens_at");

-- CreateIndex
CREATE INDEX "proposal_case_id_idx" ON "proposal"("case_id");

-- CreateIndex
CREATE INDEX "proposal_label_version_id_idx" ON "proposal"("label_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "release_set_id_number_key" ON "release"("set_id", "number");

-- AddForeignKey
ALTER TABLE "case_payload" ADD CONSTRAINT "case_payload_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "review_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_queue" ADD CONSTRAINT "review_queue_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_slot" ADD CONSTRAINT "review_slot_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "review_round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_draft" ADD CONSTRAINT "review_draft_slot_id_fkey" FOREIGN KEY ("slot_id") REFERENCES "review_slot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language can't say, written by hand.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Words a column may hold.
ALTER TABLE "membership" ADD CONSTRAINT "membership_role" CHECK ("role" IN ('viewer', 'reviewer', 'lead', 'admin'));
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_role" CHECK ("role" IN ('viewer', 'reviewer', 'lead', 'admin'));
ALTER TABLE "project" ADD CONSTRAINT "project_audit_rate" CHECK ("random_audit_rate" BETWEEN 0 AND 1 AND "random_audit_share" BETWEEN 0 AND 1);
ALTER TABLE "review_case" ADD CONSTRAINT "review_case_status" CHECK ("status" IN ('scoring', 'not_selected', 'waiting', 'resolved'));
ALTER TABLE "score" ADD CONSTRAINT "score_outcome" CHECK ("outcome" IN ('scored', 'refused', 'failed') AND ("outcome" = 'scored') = ("score" IS NOT NULL));
ALTER TABLE "selection" ADD CONSTRAINT "selection_probability" CHECK ("probability" > 0 AND "probability" <= 1);
ALTER TABLE "review_queue" ADD CONSTRAINT "review_queue_mode" CHECK ("mode" IN ('assisted', 'blind'));
ALTER TABLE "review_round" ADD CONSTRAINT "review_round_words" CHECK ("mode" IN ('assisted', 'blind') AND "status" IN ('open', 'resolved', 'cancelled'));
ALTER TABLE "review_slot" ADD CONSTRAINT "review_slot_state" CHECK (
  ("state" = 'open' AND "rater_id" IS NULL AND "lease_token" IS NULL)
  OR ("state" = 'claimed' AND "rater_id" IS NOT NULL AND "lease_token" IS NOT NULL AND "lease_expires_at" IS NOT NULL)
  OR ("state" IN ('committed', 'final', 'declined') AND "rater_id" IS NOT NULL)
);
ALTER TABLE "label_version" ADD CONSTRAINT "label_version_stage" CHECK ("stage" IN ('committed', 'final'));
ALTER TABLE "sample_version" ADD CONSTRAINT "sample_version_split" CHECK ("split" IN ('test', 'train', 'fewshot'));
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_words" CHECK (
  "kind" IN ('add', 'change_label', 'change_content', 'retire')
  AND "state" IN ('open', 'approved', 'declined', 'superseded', 'released')
);

-- One label stands for a case; one undecided proposal follows from a submitted label.
CREATE UNIQUE INDEX "resolution_standing" ON "resolution" ("case_id") WHERE "withdrawn_at" IS NULL;
CREATE INDEX "resolution_project_standing" ON "resolution" ("project_id", "case_id") WHERE "withdrawn_at" IS NULL;
CREATE UNIQUE INDEX "proposal_per_label" ON "proposal" ("label_version_id") WHERE "label_version_id" IS NOT NULL AND "state" <> 'superseded';

-- The claim walks this index in the order it serves, and reads nothing else.
CREATE INDEX "review_slot_claim" ON "review_slot" ("queue_id", "priority" DESC, "due_at", "created_at", "id") WHERE "state" IN ('open', 'claimed');

-- The queue page: each filter in the order of the list.
CREATE INDEX "review_case_status_priority" ON "review_case" ("project_id", "status", "priority" DESC, "created_at", "id");
CREATE INDEX "review_case_status_newest" ON "review_case" ("project_id", "status", "created_at" DESC, "id" DESC);
CREATE INDEX "review_case_model" ON "review_case" ("project_id", "model", "model_version", "created_at" DESC, "id" DESC);
CREATE INDEX "review_case_category" ON "review_case" ("project_id", "category", "created_at" DESC, "id" DESC);
CREATE INDEX "review_case_language" ON "review_case" ("project_id", "language", "created_at" DESC, "id" DESC);
CREATE INDEX "review_case_label" ON "review_case" ("project_id", "auto_request_label", "created_at" DESC, "id" DESC);
CREATE INDEX "review_case_action" ON "review_case" ("project_id", "auto_expected_action", "auto_observed_action", "created_at" DESC, "id" DESC);
CREATE INDEX "review_case_unhelpful" ON "review_case" ("project_id", "created_at" DESC, "id" DESC) WHERE "auto_helpful" = 'fail';
CREATE INDEX "review_case_dishonest" ON "review_case" ("project_id", "created_at" DESC, "id" DESC) WHERE "auto_honest" = 'fail';
CREATE INDEX "review_case_harmful" ON "review_case" ("project_id", "created_at" DESC, "id" DESC) WHERE "auto_harmless" = 'fail';
CREATE INDEX "review_case_occurred" ON "review_case" ("project_id", "occurred_at" DESC);
CREATE INDEX "case_search_text" ON "case_search" USING gin ("text" gin_trgm_ops);

-- Immutable rows. Rights forbid the same to the application's role; triggers hold for every role.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are immutable', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['audit_entry', 'release', 'release_sample', 'sample_version', 'label_version', 'guideline_version', 'policy_version'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name || '_immutable', name);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name || '_no_truncate', name);
  END LOOP;
END
$$;

-- A sample's text can be erased and nothing else.
CREATE FUNCTION "allow_erasure_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.messages IS NULL AND NEW.erased_at IS NOT NULL
     AND (NEW.id, NEW.project_id, NEW.salt, NEW.content_hash) = (OLD.id, OLD.project_id, OLD.salt, OLD.content_hash) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the text of a sample can be erased, not changed' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER "sample_content_erasure_only" BEFORE UPDATE OR DELETE ON "sample_content" FOR EACH ROW EXECUTE FUNCTION allow_erasure_only();

-- The second wall: a transaction sees the rows of the project it named, or of all where it says so.
-- "case_search" is left out: trigram operators are not leakproof, so a policy would cost it its index;
-- it is only read joined with "review_case", which has one.
DO $$
DECLARE
  name text;
BEGIN
  FOR name IN
    SELECT c.table_name FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = current_schema() AND c.column_name = 'project_id' AND t.table_type = 'BASE TABLE' AND c.table_name <> 'case_search'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY %I ON %I USING (project_id::text = current_setting(''plumbline.project'', true) OR current_setting(''plumbline.project'', true) = ''all'')',
      name || '_project', name);
  END LOOP;
END
$$;
