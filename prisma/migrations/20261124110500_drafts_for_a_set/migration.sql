-- A draft keeps whether its case is marked for an evaluation set.
ALTER TABLE "review_draft" ADD COLUMN "add_to_set" BOOLEAN NOT NULL DEFAULT false;
