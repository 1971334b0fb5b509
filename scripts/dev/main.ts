import { watch } from "node:fs";
import { inCheckout } from "../runtime/checkout.ts";
import type { KeptChild } from "../runtime/keep-child.ts";
import { runScript } from "../runtime/refusal.ts";
import { runPlumbline } from "../start/run-plumbline.ts";

const QUIET_MS = 300;

/** Next reloads itself; the worker is started anew once its sources have come to rest. */
function restartOnChange(worker: KeptChild): void {
  let timer: NodeJS.Timeout | undefined;
  watch(inCheckout("lib"), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => worker.restart(), QUIET_MS);
  });
}

await runScript(() =>
  runPlumbline({
    mode: "dev",
    databaseOnly: false,
    empty: process.argv.includes("--empty"),
    onWorker: restartOnChange,
  }),
);
// Signal listeners and the watcher would keep the process.
process.exit();
