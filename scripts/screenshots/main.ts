import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setUpInBrowser } from "../../tests/support/set-up-in-browser.ts";
import { waitingDemoCases } from "../browser/demo-labels.ts";
import type { OpenedDemo } from "../browser/open-demo.ts";
import { DEMO_PROJECT, withDemo } from "../browser/open-demo.ts";
import { inCheckout } from "../runtime/checkout.ts";
import { runScript } from "../runtime/refusal.ts";
import type { Camera, Look } from "./camera.ts";
import { openCamera, take } from "./camera.ts";
import { takeAssisted, takeBlind } from "./desk-shots.ts";
import { PAGE_SHOTS } from "./page-shots.ts";

/** With every page, to be looked at; without, what README and guides show. */
const ALL = process.argv.includes("--all");
const LINK = process.argv.slice(2).find((word) => !word.startsWith("--"));
const FOLDER = ALL ? inCheckout("test-results", "pictures") : inCheckout("docs", "pictures");
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
const LOOKS: readonly Look[] = ALL ? ["dark", "quiet", "light"] : ["dark", "light"];
const NARROW_LOOKS: readonly Look[] = ["light"];
/** What is worth a look on a phone. */
const ON_A_PHONE = ["home", "queues", "queue-over-refused", "playground", "audit", "rubric"];

async function takePages(camera: Camera): Promise<void> {
  for (const { name, path, prepare, shown } of PAGE_SHOTS) {
    if (!(ALL || shown)) continue;
    await camera.page.goto(`/p/${DEMO_PROJECT}${path}`);
    await prepare?.(camera.page);
    await take(camera, name, LOOKS);
  }
}

async function takeNarrow(camera: Camera): Promise<void> {
  const { page } = camera;
  await page.setViewportSize(NARROW);
  await page.goto(`/p/${DEMO_PROJECT}/review?queue=random-audit`);
  await page.locator("[data-case]").waitFor();
  await take(camera, "desk-phone", ALL ? LOOKS : NARROW_LOOKS);
  if (!ALL) return;
  for (const { name, path, prepare } of PAGE_SHOTS) {
    if (!ON_A_PHONE.includes(name)) continue;
    await page.goto(`/p/${DEMO_PROJECT}${path}`);
    await prepare?.(page);
    await take(camera, `${name}-phone`, NARROW_LOOKS);
  }
}

async function takeAll({ page, setupLink }: OpenedDemo): Promise<void> {
  const taken = await mkdtemp(join(tmpdir(), "plumbline-pictures-"));
  try {
    await setUpInBrowser(page, setupLink);
    const camera = await openCamera(page, taken);
    await takePages(camera);
    await takeAssisted(camera, LOOKS);
    await takeBlind(camera, await waitingDemoCases(page), LOOKS);
    await takeNarrow(camera);
    // Only now: a run that fails half-way leaves the pictures as they were.
    await rm(FOLDER, { recursive: true, force: true });
    await cp(taken, FOLDER, { recursive: true });
  } finally {
    await rm(taken, { recursive: true, force: true });
  }
}

await runScript(() =>
  withDemo(LINK, {
    run: takeAll,
    viewport: WIDE,
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "Europe/Vienna",
  }),
);
