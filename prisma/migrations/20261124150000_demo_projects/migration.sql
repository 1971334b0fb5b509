-- AlterTable
ALTER TABLE "project" ADD COLUMN "is_demo" BOOLEAN NOT NULL DEFAULT false;
