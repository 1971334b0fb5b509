import { createContext, Script } from "node:vm";

const sandbox: { run?: () => void } = {};
const script = new Script("run()");
let context: object | undefined;

/**
 * Runs synchronous work and cuts it off after `limitMs`, whatever it is doing; null where it was cut
 * off or nested too deep for the stack. What the work had begun to change stays half changed.
 */
export function runWithDeadline<Value>(
  work: () => Value,
  limitMs: number,
): { value: Value } | null {
  let done: { value: Value } | null = null;
  context ??= createContext(sandbox);
  sandbox.run = () => {
    done = { value: work() };
  };
  try {
    script.runInContext(context, { timeout: Math.max(Math.ceil(limitMs), 1) });
  } catch (error) {
    if (!isCutOff(error)) throw error;
    return null;
  }
  return done;
}

// By their names, not their classes: the error may come from another realm.
function isCutOff(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const timedOut = "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
  return timedOut || ("name" in error && error.name === "RangeError");
}
