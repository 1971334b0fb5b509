import "server-only";
import pino from "pino";

/** JSON lines on standard output. Never given contents, labels, keys or tokens. */
export const log = pino({
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
});
