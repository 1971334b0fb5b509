import { finalizeInput, slotParams } from "@/lib/contract/desk-input";
import { route } from "@/lib/server/route";
import { finalizeLabel } from "@/lib/services/review/finalize-label";

export const POST = route({
  params: slotParams,
  body: finalizeInput,
  handle: (context, { params, body }) => finalizeLabel(context, params, body),
});
