import "server-only";
import { Failure, unavailable } from "@/lib/core/errors";
import { errorCauses } from "@/lib/data/error-causes";

/** Prisma's: not reachable, timed out, closed, no connection free, no transaction in time. */
const PRISMA_CODES = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028"]);
const KINDS = new Set([
  "DatabaseNotReachable",
  "ConnectionClosed",
  "SocketTimeout",
  "TooManyConnections",
]);
/** PostgreSQL's: connection lost, out of resources, shutting down or starting, statement timeout. */
const SQLSTATE = /^(?:08...|53...|57014|57P0[1235])$/;
/** The driver's own, which have no code. */
const DRIVER =
  /^Connection terminated|timeout exceeded when trying to connect|encountered a connection error/;

/** Whether the database was away or too busy, so that the same may work a little later. */
function isUnavailable(error: unknown): boolean {
  return errorCauses(error).some(({ kind, code, originalCode, message }) => {
    const codes = [code, originalCode].filter((one) => typeof one === "string");
    return (
      KINDS.has(String(kind)) ||
      codes.some((one) => PRISMA_CODES.has(one) || SQLSTATE.test(one)) ||
      (typeof message === "string" && DRIVER.test(message))
    );
  });
}

/** Runs `work`; what the database could not do for now is thrown as a `Failure` with the code `unavailable`. */
export async function orUnavailable<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Failure || !isUnavailable(error)) throw error;
    throw unavailable(
      "The database is away or too busy. Try again; what was not confirmed may have been kept.",
      error,
    );
  }
}
