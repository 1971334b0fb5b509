import { slotParams, submitInput } from "@/lib/contract/desk-input";
import { route } from "@/lib/server/route";
import { submitLabel } from "@/lib/services/review/submit-label";

export const POST = route({
  params: slotParams,
  body: submitInput,
  handle: (context, { params, body }) => submitLabel(context, params, body),
});
