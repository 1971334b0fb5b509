/** What the person at the keyboard can act on: its message is one sentence that says what to do. */
export class Refusal extends Error {
  override name = "Refusal";
}

const SYSTEM_REASONS: Record<string, string> = {
  ENOSPC: "the disk is full: free some space, then start again",
  EDQUOT: "the disk quota is used up: free some space, then start again",
  EROFS: "it is on a read-only file system: choose another folder with PLUMBLINE_DATA",
  EACCES:
    "this user may not: start as the user who owns it, or choose another folder with PLUMBLINE_DATA",
  EPERM:
    "this user may not: start as the user who owns it, or choose another folder with PLUMBLINE_DATA",
  ENOTDIR: "a part of that path is a file, not a folder: choose another folder with PLUMBLINE_DATA",
  EMFILE: "too many files are open: raise the limit with ulimit -n, then start again",
};

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
    if (process.env.DEBUG !== undefined) console.error(error);
    else if (isUnexpected(error)) console.error("Run it again with DEBUG=1 for details.");
  }
}

/** One sentence for any thrown value; an aggregate (a refused connection) gives its first cause. */
export function describeError(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) {
    return describeError(error.errors[0]);
  }
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const reason = code === undefined ? undefined : SYSTEM_REASONS[code];
  return reason !== undefined && path !== undefined
    ? `Cannot use ${path}: ${reason}.`
    : error.message;
}

function isUnexpected(error: unknown): boolean {
  if (error instanceof Refusal) return false;
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code === undefined || !Object.hasOwn(SYSTEM_REASONS, code);
}
