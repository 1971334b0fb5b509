const MOST_READ = 65_536;

/** Whether a tool's result says itself that the call failed: an `error`, `isError`, or such a status. */
export function reportsFailure(result: string): boolean {
  if (result.length > MOST_READ || !/^\s*\{/.test(result)) return false;
  try {
    const value: unknown = JSON.parse(result);
    return typeof value === "object" && value !== null && namesError(value);
  } catch {
    return false;
  }
}

function namesError(value: object): boolean {
  if ("isError" in value && value.isError === true) return true;
  if ("status" in value && (value.status === "error" || value.status === "failed")) return true;
  return "error" in value && Boolean(value.error);
}
