import "server-only";
import { Failure } from "@/lib/core/errors";

/** Large bodies that are read at the same time, and calls that are being stored. */
const LIMITS = { reading: 8, storing: 4 };

type Stage = keyof typeof LIMITS;

// Kept on the global object so that all routes of the process count together.
const holder = globalThis as typeof globalThis & { plumblineIngest?: Record<Stage, number> };

/**
 * Runs the work unless as much is in flight in this process as it can take: then `unavailable`, at
 * once, so that callers come back later instead of piling up.
 */
export async function throughIngestGate<Value>(
  stage: Stage,
  work: () => Promise<Value>,
): Promise<Value> {
  holder.plumblineIngest ??= { reading: 0, storing: 0 };
  const inFlight = holder.plumblineIngest;
  if (inFlight[stage] >= LIMITS[stage]) {
    throw new Failure("unavailable", "Too many imports are running: send it again in a moment.");
  }
  inFlight[stage] += 1;
  try {
    return await work();
  } finally {
    inFlight[stage] -= 1;
  }
}
