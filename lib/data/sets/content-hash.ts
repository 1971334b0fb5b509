import "server-only";
import type { Conversation } from "@/lib/core/cases/conversation";
import { canonicalJson } from "@/lib/core/export/canonical-json";
import type { Json } from "@/lib/core/export/json";
import { sha256 } from "@/lib/data/sha256";

/** Salted SHA-256 of a sample's text: says nothing of the text once it is erased. */
export function contentHash(salt: string, conversation: Conversation): string {
  const { messages, judged } = conversation;
  return sha256(`${salt}\n${canonicalJson({ messages, judged } as unknown as Json)}`);
}
