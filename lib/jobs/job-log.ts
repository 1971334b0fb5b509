/** A JSON line on standard output, as the server writes them. Never given contents. */
export function jobLog(level: "info" | "error", msg: string, details: object = {}): void {
  const line = { level, time: new Date().toISOString(), process: "worker", msg, ...details };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** What of an error may be logged: its kind and message. */
export function errorDetails(error: unknown): object {
  return error instanceof Error
    ? { err: { type: error.name, message: error.message, stack: error.stack } }
    : { err: { message: String(error) } };
}
