import "server-only";
import type { Db } from "@/lib/data/client";

/**
 * For the rest of the transaction, how aggregates over cases are best planned: groups are kept in
 * memory, where far more are expected than there are and they would be sorted on disk; the few cases
 * that people labelled are looked up and not found by reading all; and nothing is compiled, which
 * takes longer than it saves.
 */
export async function planForAggregates(db: Db): Promise<void> {
  await db.$executeRaw`
    SELECT set_config('work_mem', '64MB', true), set_config('random_page_cost', '1.1', true),
      set_config('jit', 'off', true)`;
}
