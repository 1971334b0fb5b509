import { defineConfig } from "prisma/config";

// For Prisma's own tools; `npm run migrate` needs none of them.
export default defineConfig({
  schema: "prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_MIGRATE_URL ?? process.env.DATABASE_URL ?? "" },
});
