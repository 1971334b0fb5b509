import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DemoConversation } from "@/lib/contract/demo";
import { demoConversationSchema } from "@/lib/contract/demo";

const FILES = ["weeks-1-2.jsonl", "weeks-3-4.jsonl"];

/** Reads the conversations of the demo project from the app's folder. */
export async function readDemo(root: string): Promise<DemoConversation[]> {
  const texts = await Promise.all(
    FILES.map((file) => readFile(join(root, "prisma", "seed", "demo", file), "utf8")),
  );
  return texts
    .flatMap((text) => text.split("\n"))
    .filter((line) => line !== "")
    .map((line) => demoConversationSchema.parse(JSON.parse(line)));
}
