-- CreateIndex
CREATE INDEX "release_sample_sample_version_id_idx" ON "release_sample"("sample_version_id");

-- The samples of a set page by page, in the order a release has them whatever the locale.
CREATE INDEX "sample_set_in_order" ON "sample" ("set_id", "key" COLLATE "C");
