import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ActionState } from "@/lib/contract/action-state";

/** A server action: some take bound values first, all take the state before and the form. */
type Action = (...input: unknown[]) => Promise<ActionState>;

/** One action of one file, as `ACTIONS` names it. */
export type ActionOnDisk = { name: string; action: Action };

/** Every exported function of every file below app that begins with "use server". */
export async function readActions(): Promise<ActionOnDisk[]> {
  const files = globSync("app/**/*.ts")
    .filter((file) => readFileSync(file, "utf8").startsWith('"use server"'))
    .sort();
  const actions = await Promise.all(
    files.map(async (file) => {
      const module = (await import(join(process.cwd(), file))) as Record<string, unknown>;
      const folder = file.replace(/^app/, "").replace(/\/[^/]+$/, "");
      return Object.entries(module)
        .filter(([, exported]) => typeof exported === "function")
        .map(([name, exported]) => ({ name: `${folder} ${name}`, action: exported as Action }));
    }),
  );
  return actions.flat();
}
