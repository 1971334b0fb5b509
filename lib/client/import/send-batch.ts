import { RequestError, requestJson } from "@/lib/client/request-json";
import type { ImportLinesAnswer, ImportLinesInput } from "@/lib/contract/import";

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 20_000;
const ANSWER_WITHIN_MS = 120_000;
/** The server is busy, restarting or behind a proxy that says so: the same lines may be sent again. */
const PASSING = [429, 502, 503, 504];

export type SendBatch = {
  project: string;
  signal: AbortSignal;
  /** Called with true when a batch has to be sent again, with false once it got through. */
  onTrouble(troubled: boolean): void;
};

/**
 * Sends a run of lines until the server has taken it, through lost connections and restarts: twice is
 * harmless. Throws `RequestError` where it is refused, and the signal's reason once that is aborted.
 */
export async function sendBatch(
  input: ImportLinesInput,
  { project, signal, onTrouble }: SendBatch,
): Promise<ImportLinesAnswer> {
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
    signal.throwIfAborted();
    try {
      const answer = await requestJson<ImportLinesAnswer>(
        `/api/v1/projects/${project}/imports/lines`,
        {
          method: "POST",
          body: input,
          signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
        },
      );
      onTrouble(false);
      return answer;
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof RequestError && !PASSING.includes(error.status)) throw error;
      onTrouble(true);
      const asked = error instanceof RequestError ? (error.retryAfterSeconds ?? 0) * 1_000 : 0;
      await pause(Math.max(waitMs, Math.min(asked, LONGEST_WAIT_MS)), signal);
    }
  }
}

/** Waits, less long where the signal is aborted or the network comes back. */
function pause(waitMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = () => {
      clearTimeout(timer);
      over.abort();
      resolve();
    };
    const timer = setTimeout(end, waitMs);
    signal.addEventListener("abort", end, { signal: over.signal });
    globalThis.addEventListener("online", end, { signal: over.signal });
  });
}
