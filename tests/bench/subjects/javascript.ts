import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { inCheckout } from "../../../scripts/runtime/checkout.ts";
import { buildApp, buildFolder } from "../../../scripts/start/build-app.ts";
import type { Row, Subject } from "../run/subject.ts";

type PageManifest = { entryJSFiles?: Record<string, string[]> };

const DESK = "/p/[project]/review/page";
const DESK_MOST = 180;

/** What a browser has to load of scripts before a page works, compressed. */
export const javascriptSubject: Subject = {
  name: "javascript",
  title: "JavaScript sent per page, gzip",
  measures: "compressed JavaScript of the first load of every page of the production build",
  columns: [
    { name: "first load", unit: "kB" },
    { name: "of its own", unit: "kB" },
  ],
  once: true,
  async run({ say, signal }) {
    say("building");
    await buildApp(signal);
    const folder = inCheckout(buildFolder());
    const { rootMainFiles } = readJson<{ rootMainFiles: string[] }>(
      join(folder, "build-manifest.json"),
    );
    const base = sizeOf(folder, rootMainFiles);
    const rows = pageManifests(folder).map(({ manifest, page }): Row => {
      const files = [...rootMainFiles, ...Object.values(manifest.entryJSFiles ?? {}).flat()];
      const size = sizeOf(folder, files);
      return {
        what: page.replace(/\/page$/, "") || "/",
        values: { "first load": size, "of its own": size - base },
        ...(page === DESK ? { budget: { column: "first load", most: DESK_MOST } } : {}),
      };
    });
    const shared = {
      what: "every page (the framework)",
      values: { "first load": base, "of its own": 0 },
    };
    return [shared, ...rows.toSorted((one, other) => (one.what < other.what ? -1 : 1))];
  },
};

/** Kilobytes (of 1,000 bytes) after gzip, each script once. */
function sizeOf(folder: string, files: readonly string[]): number {
  const scripts = [...new Set(files)].filter((file) => file.endsWith(".js"));
  const sizes = scripts.map((file) => gzipSync(readFileSync(join(folder, file))).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1_000;
}

function pageManifests(folder: string): { page: string; manifest: PageManifest }[] {
  const app = join(folder, "server", "app");
  if (!existsSync(app)) throw new Error("The build has no pages.");
  return readdirSync(app, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("page_client-reference-manifest.js"))
    .flatMap((file) => {
      // Each file sets its own entry of one global.
      const sandbox: { __RSC_MANIFEST?: Record<string, PageManifest> } = {};
      vm.runInNewContext(readFileSync(join(app, file), "utf8"), { globalThis: sandbox });
      return Object.entries(sandbox.__RSC_MANIFEST ?? {});
    })
    .map(([page, manifest]) => ({ page, manifest }))
    .filter(({ page }) => !page.startsWith("/_"));
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, "utf8")) as Content;
}
