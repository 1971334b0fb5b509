import { APP_SCRIPT_ENVIRONMENT, appScript } from "../runtime/app-script.ts";
import { runScript } from "../runtime/refusal.ts";
import type { RunFile } from "../runtime/run-file.ts";
import { readRunFile } from "../runtime/run-file.ts";
import { runInstead } from "../runtime/run-instead.mjs";

/** What the running instance was started with; what the caller sets himself wins. */
function instanceEnvironment(running: RunFile | undefined): Record<string, string> {
  if (running === undefined || process.env.DATABASE_URL) return {};
  const entries = {
    DATABASE_URL: running.databaseUrl,
    DATABASE_MIGRATE_URL: running.migrateUrl,
    AUTH_SECRET: running.authSecret,
    PLUMBLINE_ADDRESS: running.address,
  };
  return Object.fromEntries(
    Object.entries(entries).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

await runScript(async () => {
  const env = {
    ...instanceEnvironment(await readRunFile()),
    ...process.env,
    ...APP_SCRIPT_ENVIRONMENT,
  };
  runInstead(process.execPath, [...appScript("lib/cli/main.ts"), ...process.argv.slice(2)], env);
});
