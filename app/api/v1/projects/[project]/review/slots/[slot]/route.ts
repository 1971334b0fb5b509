import { slotParams } from "@/lib/contract/desk-input";
import { deskItem } from "@/lib/server/desk-item";
import { route } from "@/lib/server/route";
import { readSlot } from "@/lib/services/review/read-slot";

export const GET = route({
  params: slotParams,
  handle: async (context, { params }) => deskItem(await readSlot(context, params)),
});
