import { readdir } from "node:fs/promises";
import { APP_SCRIPT_ENVIRONMENT, appScript } from "../runtime/app-script.ts";
import { inCheckout } from "../runtime/checkout.ts";
import { Refusal, runScript } from "../runtime/refusal.ts";
import { runInstead } from "../runtime/run-instead.mjs";

await runScript(async () => {
  const [name, ...rest] = process.argv.slice(2);
  const files = await readdir(inCheckout("tests", "bench")).catch(() => []);
  const names = files.filter((file) => file.endsWith(".ts")).map((file) => file.slice(0, -3));
  if (name === undefined) {
    console.log(`Usage: npm run bench -- NAME\n${names.map((each) => `  ${each}`).join("\n")}`);
    return;
  }
  if (!names.includes(name)) {
    throw new Refusal(`There is no benchmark ${name}: npm run bench lists them.`);
  }
  runInstead(process.execPath, [...appScript(`tests/bench/${name}.ts`), ...rest], {
    ...process.env,
    ...APP_SCRIPT_ENVIRONMENT,
  });
});
