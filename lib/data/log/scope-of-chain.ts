import "server-only";
import type { LogChain } from "@/lib/core/access/log-chain";
import type { Scope } from "@/lib/data/client";

/** Which rows a transaction has to see to read a chain. */
export function scopeOfChain(chain: LogChain): Scope {
  return chain === "instance" ? "all" : chain;
}
