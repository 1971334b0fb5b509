import "server-only";
import { randomBytes } from "node:crypto";

/** 256 random bits in 43 characters that may stand in an address. Only its hash is ever stored. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}
