import { inCheckout } from "../runtime/checkout.ts";
import { Refusal } from "../runtime/refusal.ts";
import { lastLines, runNode } from "../runtime/run-program.ts";
import { step } from "../runtime/step.ts";
import { sourceHash, whenStale } from "./source-hash.ts";

const SOURCES = ["prisma/schema.prisma", "prisma/models", "package-lock.json"];

/** Generates Prisma's client into prisma/generated unless it fits the schema already. */
export async function generateClient(signal?: AbortSignal): Promise<void> {
  await whenStale({
    stampFile: inCheckout("prisma", "generated", "sources.sha256"),
    hash: await sourceHash(SOURCES),
    work: () => step("Generating the database client", () => generate(signal)),
  });
}

async function generate(signal: AbortSignal | undefined): Promise<void> {
  const prisma = inCheckout("node_modules", "prisma", "build", "index.js");
  const { code, output } = await runNode([prisma, "generate", "--no-hints"], {
    // Prisma wants an engine here that generating does not use, and would download it.
    env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" },
    ...(signal && { signal }),
  });
  if (code === 0 || signal?.aborted) return;
  console.error(lastLines(output));
  throw new Refusal(
    "Prisma could not generate its client (see above): correct the schema in prisma/, then start again.",
  );
}
