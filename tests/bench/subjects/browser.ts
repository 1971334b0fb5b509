import type { BrowserContext } from "@playwright/test";
import { launchBrowser } from "../../../scripts/browser/launch-browser.ts";
import { buildApp, buildFolder } from "../../../scripts/start/build-app.ts";
import { startApp } from "../../support/started-app.ts";
import { LEAD_ACCOUNT } from "../dataset/make-project.ts";
import type { Dataset } from "../dataset/open-dataset.ts";
import { percentile, timeCalls, timingOf } from "../run/measure.ts";
import type { Row, Subject, SubjectBench } from "../run/subject.ts";
import { TIMES } from "../run/subject.ts";
import { reviewAssisted, reviewBlind } from "./review-in-browser.ts";
import type { WatchedWindow } from "./watch-paints.ts";
import { watchPaints } from "./watch-paints.ts";

const ITEMS = 45;
const OPENED = 45;
const GOING_ON_MOST = 50;
const INTERACTION_MOST = 100;
const SCRIPTING_MOST = 16;
const OPEN_MOST = 300;

/** The production build in Chromium: a reviewer at the desk with keys alone, and cases opened cold. */
export const browserSubject: Subject = {
  name: "browser",
  title: "In the browser",
  measures:
    "submit → next painted, key → painted, cold opens: production build, Chromium, real desk",
  columns: [...TIMES, { name: "p98", unit: "ms" }],
  async run(bench) {
    bench.say("building");
    await buildApp(bench.signal);
    const dataset = await bench.openCopy();
    const { ownerUrl, url } = dataset.test;
    const app = await startApp({
      DATABASE_URL: url,
      DATABASE_MIGRATE_URL: ownerUrl,
      PLUMBLINE_DIST: buildFolder(),
      TZ: "UTC",
    });
    bench.atEnd(app.stop);
    const browser = await launchBrowser({ stopsAlone: false });
    // With its pages and what they ask of the server.
    bench.atEnd(() => browser.close());
    const context = await browser.newContext({ baseURL: app.address });
    // What the loader wraps around functions to keep their names.
    await context.addInitScript("globalThis.__name = (named) => named;");
    await context.addInitScript(watchPaints);
    const headers = { origin: app.address };
    await context.request.post("/api/v1/session", { headers, data: LEAD_ACCOUNT });
    return [
      ...(await deskRows(bench, context, dataset.slug)),
      ...(await coldRows(bench, context, dataset)),
    ];
  },
};

async function deskRows(
  { say }: SubjectBench,
  context: BrowserContext,
  slug: string,
): Promise<Row[]> {
  say("reviewing escalations");
  const assisted = await reviewAssisted(context, slug, ITEMS);
  say("reviewing the random audit");
  const blind = await reviewBlind(context, slug, ITEMS);
  return [
    timed("submit → next case painted (assisted)", assisted.goingOn, GOING_ON_MOST),
    timed("second Enter → next case painted (blind)", blind.goingOn, GOING_ON_MOST),
    timed(
      "key press → painted, all keys of both",
      [...assisted.keys, ...blind.keys],
      INTERACTION_MOST,
    ),
    timed("scripting of a key press", [...assisted.scripting, ...blind.scripting], SCRIPTING_MOST),
  ];
}

async function coldRows(
  { say }: SubjectBench,
  context: BrowserContext,
  dataset: Dataset,
): Promise<Row[]> {
  const { slug, sql } = dataset;
  const cases = await sql<{ id: string }>(
    `SELECT id::text FROM review_case WHERE judged_message IS NOT NULL ORDER BY md5(id::text) LIMIT 200`,
  );
  say("opening cases cold: the server");
  const served = await timeCalls(async (nth) => {
    const answer = await context.request.get(`/p/${slug}/cases/${cases[nth]?.id}`);
    await answer.body();
  });
  say("opening cases cold: the browser");
  const opened: number[] = [];
  const page = await context.newPage();
  for (const { id } of cases.slice(100, 100 + OPENED)) {
    await page.goto(`/p/${slug}/cases/${id}`);
    const handle = await page.waitForFunction(
      () => (window as unknown as WatchedWindow).watched.opened || null,
    );
    opened.push(Number(await handle.jsonValue()));
  }
  await page.close();
  const pages = ["", "/queue", "/audit", "/proposals", "/log"];
  const rows: Row[] = [];
  for (const path of pages) {
    say(`the HTML of /p/${slug}${path}`);
    const values = await timeCalls(async () => {
      await (await context.request.get(`/p/${slug}${path}`)).body();
    });
    rows.push({ what: `HTML of ${path === "" ? "home" : path.slice(1)}, whole`, values });
  }
  return [
    {
      what: "a case, cold: HTML from the server",
      values: served,
      budget: { column: "p95", most: OPEN_MOST },
    },
    timed("a case, cold: until its text is painted", opened, OPEN_MOST),
    ...rows,
  ];
}

function timed(what: string, times: readonly number[], most: number): Row {
  return {
    what,
    values: { ...timingOf(times), p98: percentile(times, 0.98) },
    budget: { column: "p95", most },
  };
}
