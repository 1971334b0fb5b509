import { writeSync } from "node:fs";

// Loaded before a command that is measured: tells its peak memory on the descriptor it was given.
const REPORT_DESCRIPTOR = 3;

process.on("exit", () => {
  writeSync(REPORT_DESCRIPTOR, String(process.resourceUsage().maxRSS));
});
