-- AlterTable
ALTER TABLE "sample_content" ADD COLUMN "shingled" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "sample_shingle" (
    "content_id" UUID NOT NULL,
    "hash" INTEGER NOT NULL,
    "project_id" UUID NOT NULL,

    CONSTRAINT "sample_shingle_pkey" PRIMARY KEY ("content_id","hash")
);

-- CreateIndex
CREATE INDEX "sample_shingle_project_id_hash_idx" ON "sample_shingle"("project_id", "hash");

-- CreateIndex
CREATE INDEX "sample_version_content_id_idx" ON "sample_version"("content_id");

-- The texts from before this table: the next approval of their project finds them here.
CREATE INDEX "sample_content_unshingled" ON "sample_content" ("project_id") WHERE NOT "shingled" AND "messages" IS NOT NULL;

ALTER TABLE "sample_shingle" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sample_shingle" FORCE ROW LEVEL SECURITY;
CREATE POLICY "sample_shingle_project" ON "sample_shingle" USING (project_id::text = current_setting('plumbline.project', true) OR current_setting('plumbline.project', true) = 'all');
CREATE STATISTICS "sample_shingle_project_text" ON (project_id::text) FROM "sample_shingle";

-- A sample's text can be erased, with what was derived from it; that its shingles are stored can be noted.
CREATE OR REPLACE FUNCTION "allow_erasure_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE'
     AND (NEW.id, NEW.project_id, NEW.salt, NEW.content_hash) = (OLD.id, OLD.project_id, OLD.salt, OLD.content_hash) THEN
    IF NEW.messages IS NULL AND NEW.erased_at IS NOT NULL THEN
      DELETE FROM sample_shingle WHERE content_id = OLD.id;
      RETURN NEW;
    END IF;
    IF NEW.shingled AND NOT OLD.shingled
       AND ROW(NEW.messages, NEW.judged, NEW.erased_at) IS NOT DISTINCT FROM ROW(OLD.messages, OLD.judged, OLD.erased_at) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'the text of a sample can be erased, not changed' USING ERRCODE = 'restrict_violation';
END
$$;
