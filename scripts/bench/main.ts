import { APP_SCRIPT_ENVIRONMENT, appScript } from "../runtime/app-script.ts";
import { runInstead } from "../runtime/run-instead.mjs";

runInstead(process.execPath, [...appScript("tests/bench/main.ts"), ...process.argv.slice(2)], {
  ...process.env,
  ...APP_SCRIPT_ENVIRONMENT,
});
