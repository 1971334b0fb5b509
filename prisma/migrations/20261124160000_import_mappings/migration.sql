-- CreateTable
CREATE TABLE "import_mapping" (
    "project_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("project_id","name")
);

ALTER TABLE "import_mapping" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "import_mapping" FORCE ROW LEVEL SECURITY;
CREATE POLICY "import_mapping_project" ON "import_mapping" USING (project_id::text = current_setting('plumbline.project', true) OR current_setting('plumbline.project', true) = 'all');
