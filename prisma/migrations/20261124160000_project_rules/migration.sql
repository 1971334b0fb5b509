-- CreateTable
CREATE TABLE "project_rule" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "signal" TEXT NOT NULL,
    "phrases" TEXT[],
    "weight" DOUBLE PRECISION NOT NULL,
    "language" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "examples" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "project_rule_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "project_rule_project_id_name_key" ON "project_rule"("project_id", "name");

ALTER TABLE "project_rule" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "project_rule" FORCE ROW LEVEL SECURITY;
CREATE POLICY "project_rule_project" ON "project_rule" USING (project_id::text = current_setting('plumbline.project', true) OR current_setting('plumbline.project', true) = 'all');
