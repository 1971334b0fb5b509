/** What the person at the keyboard can act on: its message is one sentence that says what to do. */
export class Refusal extends Error {
  override name = "Refusal";
}

/**
 * Runs a script's main function and turns what it throws into one sentence and exit code 1.
 * `DEBUG=1` shows the stack as well.
 */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.exitCode = 1;
    console.error(describeError(error));
    if (process.env.DEBUG !== undefined && error instanceof Error) console.error(error);
    else if (!(error instanceof Refusal)) console.error("Run it again with DEBUG=1 for details.");
  }
}

/** One line for any thrown value; an aggregate (a refused connection) gives its first cause. */
export function describeError(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) {
    return describeError(error.errors[0]);
  }
  if (error instanceof Error) return error.message;
  return String(error);
}
