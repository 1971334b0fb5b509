import type { Page } from "@playwright/test";
import type { DemoCase } from "../browser/demo-labels.ts";
import { AT_ONCE, labelByKeyboard } from "../browser/label-by-keyboard.ts";
import { DEMO_PROJECT } from "../browser/open-demo.ts";
import type { Camera, Look } from "./camera.ts";
import { take } from "./camera.ts";

const DESK = `/p/${DEMO_PROJECT}/review`;

/** The case on the desk, once it is there. */
async function caseOnDesk(page: Page, not = ""): Promise<string> {
  const desk = page.locator(`[data-case]:not([data-case="${not}"])`);
  await desk.waitFor();
  return (await desk.getAttribute("data-case")) ?? "";
}

/** The desk with an escalation: scores and evidence are there from the start. */
export async function takeAssisted(camera: Camera, looks: readonly Look[]): Promise<void> {
  await camera.page.goto(`${DESK}?queue=escalations`);
  await caseOnDesk(camera.page);
  await take(camera, "desk-assisted", looks);
}

/** A blind case before the commit and after it, where the label and the scores differ. */
export async function takeBlind(
  camera: Camera,
  cases: ReadonlyMap<string, DemoCase>,
  looks: readonly Look[],
): Promise<void> {
  const { page } = camera;
  await page.goto(`${DESK}?queue=random-audit`);
  let current = await caseOnDesk(page);
  await take(camera, "desk-blind", looks);
  const keep = page.getByRole("button", { name: "Keep" });
  for (let left = cases.size; left > 0; left -= 1) {
    const told = cases.get(current);
    if (told === undefined) throw new Error(`The demo says nothing of case ${current}.`);
    await labelByKeyboard(page, told.label, AT_ONCE);
    await page.keyboard.press("Control+Enter");
    const next = page.locator(`[data-case]:not([data-case="${current}"])`);
    await keep.or(next).first().waitFor();
    if (await keep.isVisible()) {
      await take(camera, "desk-revealed", looks);
      await page.keyboard.press("Enter");
      await next.waitFor();
      return;
    }
    current = await caseOnDesk(page, current);
  }
  throw new Error("No blind case differs from its scores.");
}
