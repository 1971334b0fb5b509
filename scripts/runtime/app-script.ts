import { fileURLToPath } from "node:url";
import { inCheckout } from "./checkout.ts";

/**
 * Node's arguments for a TypeScript entry of the application, whatever the working folder:
 * `@/` paths resolve, and `server-only` does not throw.
 */
export function appScript(entry: string): string[] {
  return [
    "--conditions=react-server",
    "--import",
    fileURLToPath(import.meta.resolve("tsx")),
    inCheckout(entry),
  ];
}

/** Where the loader finds the `@/` paths when the command is given in another folder. */
export const APP_SCRIPT_ENVIRONMENT = { TSX_TSCONFIG_PATH: inCheckout("tsconfig.json") };
