import { accessSync, constants } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const FIXED_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** A Chromium on this machine: PLUMBLINE_CHROMIUM, Playwright's own, else the system's. */
export function findBrowser(): string | undefined {
  const onPath = (process.env.PATH ?? "").split(":").filter((folder) => folder !== "");
  const candidates = [
    process.env.PLUMBLINE_CHROMIUM,
    chromium.executablePath(),
    ...[...onPath, "/usr/bin"].flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...FIXED_PLACES,
  ];
  return candidates.find((path) => path !== undefined && isExecutable(path));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
