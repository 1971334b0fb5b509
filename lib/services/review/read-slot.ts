import type { HeldCase } from "@/lib/data/review/read-held-case";
import { readHeldCase } from "@/lib/data/review/read-held-case";
import type { Context } from "@/lib/services/context";
import type { SlotAddress } from "@/lib/services/open-desk";
import { openDesk } from "@/lib/services/open-desk";

/** A case the reviewer holds, labelled or skipped. Throws `not_found` for anyone else's. */
export async function readSlot(ctx: Context, at: SlotAddress): Promise<HeldCase> {
  const desk = await openDesk(ctx, at.project);
  return desk.transact((db, reader) => readHeldCase(db, reader, at.slot));
}
