import { waitingDemoCases } from "../browser/demo-labels.ts";
import type { OpenedDemo } from "../browser/open-demo.ts";
import { withDemo } from "../browser/open-demo.ts";
import { runScript } from "../runtime/refusal.ts";
import {
  approve,
  correct,
  openDemoHome,
  openDesk,
  release,
  seeOnHome,
  setUp,
  takeOut,
} from "./steps.ts";
import { inWords, Stopwatch } from "./stopwatch.ts";

const WIDE = { width: 1440, height: 900 };

/** Goes the way of a stranger through the demo project, at a person's speed; tells what each step took. */
async function goThrough({ page, setupLink }: OpenedDemo): Promise<void> {
  const watch = new Stopwatch();
  await watch.time("the account and a project are made", () => setUp(page, setupLink));
  const cases = await waitingDemoCases(page);
  await watch.time("the demo's home is looked at", () => openDemoHome(page));
  await watch.time("the first case is on the desk", () => openDesk(page));
  const reviewed = await watch.time("read, corrected and submitted", () => correct(page, cases));
  await watch.time("the correction is found and approved", () => approve(page));
  const path = await watch.time("it is released", () => release(page));
  const samples = await watch.time("the release is downloaded", () => takeOut(page));
  await watch.time("it stands on the home page", () => seeOnHome(page, path));
  console.log(`${inWords(watch.total()).padStart(10)}  in all`);
  console.log(`${reviewed} reviewed, ${path}, ${samples} samples`);
}

await runScript(() => withDemo(process.argv[2], { run: goThrough, viewport: WIDE }));
