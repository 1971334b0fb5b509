import "server-only";
import { readShippedContent } from "@/lib/adapters/shipped-content/read-shipped-content";
import type { ShippedContent } from "@/lib/contract/shipped-content";

/** What a new project starts with, read from the folder the app runs in. */
export function shippedContent(): Promise<ShippedContent> {
  return readShippedContent(process.cwd());
}
