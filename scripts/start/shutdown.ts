import { describeError, Refusal } from "../runtime/refusal.ts";

export type Stoppable = {
  /** Ends it in good order. */
  stop(): Promise<void>;
  /** Ends it at once. */
  kill(): void;
};

export type Shutdown = {
  /** Aborted as soon as someone asks to stop. */
  signal: AbortSignal;
  /** Later ones are stopped first. */
  add(part: Stoppable): void;
  /** Stops everything because something is broken; the reason is one sentence. */
  fail(reason: string): void;
  /** The same for something thrown. */
  failWith(error: unknown): void;
  /** Between two steps of a start: throws where someone asked to stop in the meantime. */
  refuseIfRequested(): void;
  /** Resolves once someone asks to stop; rejects with a sentence where something broke. */
  requested(): Promise<void>;
  /** Stops all parts in order, within the deadline. */
  run(): Promise<void>;
};

const DEADLINE_MS = 15_000;

/** Listens for Ctrl+C, SIGTERM, a closed terminal and a dead parent; a second Ctrl+C forces. */
export function listenForShutdown(): Shutdown {
  const parts: Stoppable[] = [];
  const controller = new AbortController();
  let failure: string | undefined;
  const forceEnd = () => {
    for (const part of parts) killQuietly(part);
    process.exit(1);
  };
  const request = () => {
    if (controller.signal.aborted) return;
    controller.abort();
    setTimeout(forceEnd, DEADLINE_MS).unref();
  };
  process.on("SIGINT", () => (controller.signal.aborted ? forceEnd() : request()));
  for (const event of ["SIGTERM", "SIGHUP", "disconnect"]) process.on(event, request);
  const fail = (reason: string) => {
    failure ??= reason;
    request();
  };
  return {
    signal: controller.signal,
    add: (part) => parts.unshift(part),
    fail,
    failWith: (error) => fail(describeError(error)),
    refuseIfRequested() {
      if (failure !== undefined) throw new Refusal(failure);
      if (controller.signal.aborted) throw new Refusal("Stopped.");
    },
    async requested() {
      await new Promise<void>((resolve) => {
        if (controller.signal.aborted) resolve();
        controller.signal.addEventListener("abort", () => resolve());
      });
      if (failure !== undefined) throw new Refusal(failure);
    },
    async run() {
      request();
      for (const part of parts) await part.stop();
    },
  };
}

function killQuietly(part: Stoppable): void {
  try {
    part.kill();
  } catch (error) {
    // It may have ended by itself; what cannot be killed for another reason is worth a line.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") console.error(error);
  }
}
