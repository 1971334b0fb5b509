import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { inCheckout } from "../runtime/checkout.ts";
import { Refusal } from "../runtime/refusal.ts";
import { lastLines, runNode } from "../runtime/run-program.ts";
import { step } from "../runtime/step.ts";
import { sourceHash, whenStale } from "./source-hash.ts";

// What a build is made of. Worker and command line run from source and are left out.
const SOURCES = [
  "app",
  "components",
  "lib/adapters",
  "lib/client",
  "lib/contract",
  "lib/core",
  "lib/data",
  "lib/server",
  "lib/services",
  "prisma/schema.prisma",
  "prisma/models",
  "public",
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];

/** The folder of the production build: `.next`, or PLUMBLINE_DIST. */
export function buildFolder(): string {
  return process.env.PLUMBLINE_DIST || ".next";
}

/** Builds for production unless the last build was made from the same sources. */
export async function buildApp(signal?: AbortSignal): Promise<void> {
  await requireApp();
  await whenStale({
    stampFile: inCheckout(buildFolder(), "sources.sha256"),
    hash: await sourceHash(SOURCES),
    work: () => step("Building (about a minute, only the first time)", () => build(signal)),
  });
}

async function requireApp(): Promise<void> {
  const names = await readdir(inCheckout("app"), { recursive: true }).catch(() => []);
  if (names.some((name) => /(^|[\\/])(page|route)\.tsx?$/.test(name))) return;
  throw new Refusal("The folder app/ has no pages: this checkout is not whole, so clone it again.");
}

// Next type-checks what every kind of build left here, and removed routes would not compile.
const ROUTE_TYPES = [".next/types", ".next/dev/types", ".next-test/types"];

async function build(signal: AbortSignal | undefined): Promise<void> {
  for (const folder of ROUTE_TYPES) await rm(inCheckout(folder), { recursive: true, force: true });
  const next = inCheckout("node_modules", "next", "dist", "bin", "next");
  const { code, output } = await runNode([next, "build"], {
    env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    ...(signal && { signal }),
  });
  if (signal?.aborted) throw new Refusal("Stopped while building.");
  if (code === 0) return;
  console.error(lastLines(output));
  throw new Refusal(
    `The build failed (see above): correct what it names, or free memory and disk, then start again; ${join(buildFolder(), "cache")} may be removed at any time.`,
  );
}
