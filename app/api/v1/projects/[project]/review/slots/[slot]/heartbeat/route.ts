import { heartbeatInput, slotParams } from "@/lib/contract/desk-input";
import { route } from "@/lib/server/route";
import { renewLease } from "@/lib/services/review/renew-lease";

export const POST = route({
  params: slotParams,
  body: heartbeatInput,
  handle: (context, { params, body }) => renewLease(context, params, body.leaseToken),
});
