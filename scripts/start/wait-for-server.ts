import { Refusal } from "../runtime/refusal.ts";
import { waitUntil } from "../runtime/wait.ts";

const PATIENCE_MS = 60_000;

/** Waits until the server answers; throws a sentence after a minute, or as soon as one asks to stop. */
export async function waitForServer(
  { host, port }: { host: string; port: number },
  signal: AbortSignal,
): Promise<void> {
  const url = `http://${reachableHost(host)}:${port}/api/health/live`;
  const answers = async () => {
    if (signal.aborted) return true;
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(
      () => undefined,
    );
    await response?.body?.cancel();
    return response !== undefined;
  };
  if (await waitUntil(answers, { timeoutMs: PATIENCE_MS, everyMs: 100 })) return;
  throw new Refusal(`The server does not answer on port ${port}: see what it wrote.`);
}

function reachableHost(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}
