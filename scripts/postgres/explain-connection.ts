import { describeError } from "../runtime/refusal.ts";

/** Says which database did not answer, why, and what to do; never shows a password. */
export function explainConnection(url: string, error: unknown): string {
  const { hostname, port, pathname } = new URL(url);
  const where = `${hostname}:${port || "5432"}`;
  const code = codeOf(error);
  const database = pathname.slice(1);
  if (code === "28P01" || code === "28000") {
    return `The database at ${where} refuses the sign-in (${describeError(error)}): correct the user and password in DATABASE_URL.`;
  }
  if (code === "3D000") {
    return `The server at ${where} has no database "${database}": make it with createdb ${database}, or correct DATABASE_URL.`;
  }
  if (code === "53300") {
    return `The server at ${where} takes no more connections: close some, or raise its max_connections, then start again.`;
  }
  return `The database at ${where} cannot be reached (${describeError(error)}): start it, or correct DATABASE_URL, then start again.`;
}

function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}
