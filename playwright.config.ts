import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "./scripts/test/find-browser.ts";

const executablePath = findBrowser();

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/support/e2e-server.ts",
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "line",
  // The journey sets the instance up and leaves something on every page for the others.
  projects: [
    { name: "journey", testMatch: /journey\.setup\.ts/ },
    { name: "pages", testMatch: /\.spec\.ts/, dependencies: ["journey"] },
  ],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.PLUMBLINE_E2E_ADDRESS ?? "http://localhost:3000",
    timezoneId: "Asia/Kathmandu",
    locale: "en-GB",
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
