import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { QueuePage } from "../../lib/contract/queue.ts";
import type { Label } from "../../lib/core/rubric/label.ts";
import { inCheckout } from "../runtime/checkout.ts";
import { DEMO_PROJECT } from "./open-demo.ts";

export type DemoCase = { id: string; label: Label };

const FILES = ["weeks-1-2.jsonl", "weeks-3-4.jsonl"];

/** How a careful reviewer labels the demo's conversations, by the ids their application gave them. */
async function readLabels(): Promise<Map<string, Label>> {
  const texts = await Promise.all(
    FILES.map((file) => readFile(inCheckout("prisma", "seed", "demo", file), "utf8")),
  );
  const lines = texts.flatMap((text) => text.split("\n")).filter((line) => line !== "");
  return new Map(lines.map((line) => JSON.parse(line)).map((told) => [told.id, told.label]));
}

/** The waiting cases of the demo with their labels, by the ids under which they are stored. */
export async function waitingDemoCases(page: Page): Promise<Map<string, DemoCase>> {
  const labels = await readLabels();
  const found = new Map<string, DemoCase>();
  for (let cursor: string | null = ""; cursor !== null; ) {
    const { next, rows } = await queuePage(page, cursor);
    for (const { externalId, id } of rows) {
      const label = labels.get(externalId);
      if (label !== undefined) found.set(id, { id: externalId, label });
    }
    cursor = next;
  }
  return found;
}

async function queuePage(page: Page, cursor: string): Promise<QueuePage> {
  const answer = await page.request.get(`/api/v1/projects/${DEMO_PROJECT}/queue`, {
    params: { status: "waiting", ...(cursor === "" ? {} : { cursor }) },
  });
  if (!answer.ok()) throw new Error(`The queue answered ${answer.status()}.`);
  return answer.json();
}
