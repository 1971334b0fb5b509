import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const CHECKOUT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** An absolute path inside the checkout. */
export function inCheckout(...parts: string[]): string {
  return join(CHECKOUT, ...parts);
}
