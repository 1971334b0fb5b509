/** How long a person has had something before them, without the time it was out of sight. */
export type ActiveClock = { beforeMs: number; since: number | null };

export const STOPPED: ActiveClock = { beforeMs: 0, since: null };

/** The clock running from now; one that runs already goes on. */
export function startClock(clock: ActiveClock, now: number): ActiveClock {
  return clock.since === null ? { ...clock, since: now } : clock;
}

/** The clock stopped, with what it has counted so far. */
export function stopClock(clock: ActiveClock, now: number): ActiveClock {
  return { beforeMs: elapsedMs(clock, now), since: null };
}

/** What the clock has counted, in whole milliseconds; never more than a day. */
export function elapsedMs({ beforeMs, since }: ActiveClock, now: number): number {
  const running = since === null ? 0 : Math.max(0, now - since);
  return Math.min(86_400_000, Math.round(beforeMs + running));
}
