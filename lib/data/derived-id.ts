import "server-only";
import { createHash } from "node:crypto";

/**
 * The same UUID (version 8) for the same parts, for ever: a row whose id follows from what it says
 * can be written twice and is there once.
 */
export function derivedId(...parts: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
}
