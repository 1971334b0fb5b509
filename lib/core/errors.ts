export type FailureCode =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "rate_limited"
  | "unavailable";

/** One thing wrong with an input: where (a path such as `cases[3].messages[0].role`) and what. */
export type Problem = { path: string; message: string };

/**
 * An outcome the caller can act on. Anything else that is thrown is a bug.
 * `reason` is a stable machine word (such as `lease_lost`), `problems` says where an input is wrong.
 */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly reason: string | undefined;
  readonly problems: readonly Problem[];

  constructor(
    code: FailureCode,
    message: string,
    details: { reason?: string; problems?: readonly Problem[]; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = "Failure";
    this.code = code;
    this.reason = details.reason;
    this.problems = details.problems ?? [];
  }
}

export function invalid(message: string, problems: readonly Problem[] = []): Failure {
  return new Failure("invalid", message, { problems });
}

export function forbidden(message: string): Failure {
  return new Failure("forbidden", message);
}

export function notFound(what: string): Failure {
  return new Failure("not_found", `${what} does not exist, or you may not see it.`);
}

export function conflict(message: string, reason?: string): Failure {
  return new Failure("conflict", message, reason === undefined ? {} : { reason });
}

/** Something this depends on is away or too busy: the same may work a little later. */
export function unavailable(message: string, cause: unknown): Failure {
  return new Failure("unavailable", message, { cause });
}
