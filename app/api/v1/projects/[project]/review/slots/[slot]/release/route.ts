import { releaseInput, slotParams } from "@/lib/contract/desk-input";
import { route } from "@/lib/server/route";
import { giveBack } from "@/lib/services/review/give-back";

export const POST = route({
  params: slotParams,
  body: releaseInput,
  handle: (context, { params, body }) => giveBack(context, params, body.leaseToken),
});
