import { APP_SCRIPT_ENVIRONMENT, appScript } from "../runtime/app-script.ts";
import { runInstead } from "../runtime/run-instead.mjs";

runInstead(process.execPath, appScript("scripts/content/check.ts"), {
  ...process.env,
  ...APP_SCRIPT_ENVIRONMENT,
});
