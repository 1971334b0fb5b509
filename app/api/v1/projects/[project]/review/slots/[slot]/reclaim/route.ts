import { emptyInput, slotParams } from "@/lib/contract/desk-input";
import { deskItem } from "@/lib/server/desk-item";
import { route } from "@/lib/server/route";
import { reclaimSlot } from "@/lib/services/review/reclaim-slot";

export const POST = route({
  params: slotParams,
  body: emptyInput,
  handle: async (context, { params }) => deskItem(await reclaimSlot(context, params)),
});
