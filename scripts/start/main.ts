import { Refusal, runScript } from "../runtime/refusal.ts";
import { runPlumbline } from "./run-plumbline.ts";

const USAGE = `Usage: npm start
  --empty          leave the demo project out of a new database
  --database-only  bring up and migrate the database alone
Settings: PORT, HOST, PLUMBLINE_DATA, PLUMBLINE_ADDRESS, DATABASE_URL, DATABASE_MIGRATE_URL,
PLUMBLINE_TRUST_PROXY (how many proxies stand before it, whose X-Forwarded-For is believed).`;

await runScript(async () => {
  const flags = process.argv.slice(2);
  if (flags.includes("--help")) return console.log(USAGE);
  const unknown = flags.find((flag) => !["--database-only", "--empty"].includes(flag));
  if (unknown !== undefined) throw new Refusal(`There is no option ${unknown}.\n${USAGE}`);
  await runPlumbline({
    mode: "start",
    databaseOnly: flags.includes("--database-only"),
    empty: flags.includes("--empty"),
  });
});
// Signal listeners would keep the process.
process.exit();
