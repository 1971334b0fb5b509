import type { DatabaseUrls } from "../postgres/prepare-database.ts";
import { dataFolder } from "../runtime/data-folder.ts";
import type { KeptChild } from "../runtime/keep-child.ts";
import type { RunFile } from "../runtime/run-file.ts";
import { markOf, removeRunFile, writeRunFile } from "../runtime/run-file.ts";
import { step } from "../runtime/step.ts";
import type { AppEnvironment } from "./app-environment.ts";
import { appEnvironment } from "./app-environment.ts";
import { authSecret } from "./auth-secret.ts";
import { buildApp } from "./build-app.ts";
import { claimFolder } from "./claim-folder.ts";
import { generateClient } from "./generate-client.ts";
import { openDatabase } from "./open-database.ts";
import { runApp } from "./run-app.ts";
import { runFirstStart } from "./run-first-start.ts";
import type { Settings } from "./settings.ts";
import { insecureAddressWarning, readSettings } from "./settings.ts";
import type { Shutdown } from "./shutdown.ts";
import { listenForShutdown } from "./shutdown.ts";
import { waitForServer } from "./wait-for-server.ts";

export type RunOptions = {
  mode: "start" | "dev";
  /** Brings up and migrates the database, and nothing else. */
  databaseOnly: boolean;
  /** Leaves the demo project out of a new database. */
  empty: boolean;
  onWorker?: (worker: KeptChild) => void;
};

type Run = RunOptions & { folder: string; shutdown: Shutdown };

/**
 * Brings up everything and returns once it was asked to stop and everything has stopped.
 * Throws a sentence where something cannot come up or breaks for good.
 */
export async function runPlumbline(options: RunOptions): Promise<void> {
  const run = { ...options, folder: dataFolder(), shutdown: listenForShutdown() };
  await claimFolder(run.folder);
  try {
    await bringUp(run);
    await run.shutdown.requested();
    console.log("Stopping…");
  } finally {
    await run.shutdown.run();
    await removeRunFile();
  }
}

async function bringUp(run: Run): Promise<void> {
  const { shutdown, folder } = run;
  const settings = await readSettings();
  if (!run.databaseOnly) await generateClient(shutdown.signal);
  if (!run.databaseOnly && run.mode === "start") await buildApp(shutdown.signal);
  shutdown.refuseIfRequested();
  const urls = await openDatabase(folder, shutdown);
  const environment = appEnvironment(urls, settings, await authSecret(folder));
  const runFile = describeRun(urls, environment, run.databaseOnly ? undefined : settings);
  await writeRunFile(runFile);
  shutdown.refuseIfRequested();
  if (run.databaseOnly) return console.log("The database is ready. Stop it with Ctrl+C.");
  await bringUpApp(run, { settings, environment, runFile });
}

function describeRun(
  urls: DatabaseUrls,
  environment: AppEnvironment,
  settings: Settings | undefined,
): RunFile {
  return {
    ...markOf(process.pid),
    ...urls,
    authSecret: environment.AUTH_SECRET,
    ...(settings && { address: settings.address }),
  };
}

async function bringUpApp(
  run: Run,
  about: { settings: Settings; environment: AppEnvironment; runFile: RunFile },
): Promise<void> {
  const { folder, mode, shutdown } = run;
  const { settings, environment, runFile } = about;
  const link = await runFirstStart(environment, { empty: run.empty });
  let written = Promise.resolve();
  await step("Starting server and worker", async () => {
    const { worker } = await runApp({
      mode,
      dataFolder: folder,
      environment,
      settings,
      shutdown,
      onChildren(children) {
        const write = () => writeRunFile({ ...runFile, children });
        written = written.then(write).catch(shutdown.failWith);
      },
    });
    run.onWorker?.(worker);
    await waitForServer(settings, shutdown.signal);
  });
  shutdown.refuseIfRequested();
  const warning = insecureAddressWarning(settings.address);
  if (warning !== undefined) console.warn(warning);
  console.log(`Plumbline runs at ${settings.address}`);
  if (link !== "") console.log(link);
  console.log("Stop it with Ctrl+C.");
}
