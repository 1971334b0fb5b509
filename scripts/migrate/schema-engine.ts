import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engineGlue from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { DatabaseError } from "pg";
import { migrationAdapter } from "./migration-adapter.ts";
import { readSchemaFiles } from "./schema-files.ts";

export type Engine = engineGlue.SchemaEngine;

/** What PostgreSQL said to the last script that failed; the engine's own errors lose its words. */
export type ScriptError = () => DatabaseError | undefined;

let instantiated: Promise<void> | undefined;

/** Runs `work` with Prisma's schema engine on the database at `url`, and closes what it opened. */
export async function withSchemaEngine<Result>(
  url: string,
  work: (engine: Engine, scriptError: ScriptError) => Promise<Result>,
): Promise<Result> {
  instantiated ??= instantiate();
  await instantiated;
  const { files } = await readSchemaFiles();
  const datamodels = files.map(({ path, content }): [string, string] => [path, content]);
  const opened: { dispose(): Promise<void> }[] = [];
  let failure: DatabaseError | undefined;
  const factory = migrationAdapter(url, (error) => {
    failure = error;
  });
  const engine = await engineGlue.SchemaEngine.new(
    { datamodels },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory({
      ...factory,
      async connect() {
        const adapter = await factory.connect();
        opened.push(adapter);
        return adapter;
      },
    }),
  );
  try {
    return await work(engine, () => failure);
  } finally {
    engine.free();
    await Promise.all(opened.map((adapter) => adapter.dispose()));
  }
}

async function instantiate(): Promise<void> {
  const glue = createRequire(import.meta.url).resolve(
    "@prisma/schema-engine-wasm/schema_engine_bg",
  );
  const bytes = await readFile(join(dirname(glue), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": { ...engineGlue },
  });
  engineGlue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
}
