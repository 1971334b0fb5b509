import { existsSync } from "node:fs";
import { inCheckout } from "../runtime/checkout.ts";
import { Refusal } from "../runtime/refusal.ts";
import { runNode } from "../runtime/run-program.ts";

const ENTRY = "lib/cli/first-start.ts";

/**
 * Fills an empty database with the demo project, unless told not to, and gives what it prints: the
 * one-time set-up link, if one is open.
 */
export async function runFirstStart(
  env: Record<string, string>,
  { empty }: { empty: boolean },
): Promise<string> {
  if (!existsSync(inCheckout(ENTRY))) return "";
  const { code, stdout } = await runNode(
    ["--conditions=react-server", "--import", "tsx", ENTRY, ...(empty ? ["--empty"] : [])],
    { env, shown: "errors" },
  );
  if (code === 0) return stdout.trim();
  throw new Refusal("The first start could not prepare the database (see above).");
}
