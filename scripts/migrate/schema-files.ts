import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SchemasContainer } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { inCheckout } from "../runtime/checkout.ts";

/** The Prisma schema: prisma/schema.prisma and one file per subject under prisma/models. */
export async function readSchemaFiles(): Promise<SchemasContainer> {
  const models = inCheckout("prisma", "models");
  const names = await readdir(models).catch(() => []);
  const paths = [
    inCheckout("prisma", "schema.prisma"),
    ...names
      .filter((name) => name.endsWith(".prisma"))
      .sort()
      .map((name) => join(models, name)),
  ];
  const files = await Promise.all(
    paths.map(async (path) => ({ path, content: await readFile(path, "utf8") })),
  );
  return { files };
}
