import { secondOpinionInput, slotParams } from "@/lib/contract/desk-input";
import { route } from "@/lib/server/route";
import { askSecondOpinion } from "@/lib/services/review/ask-second-opinion";

export const POST = route({
  params: slotParams,
  body: secondOpinionInput,
  handle: (context, { params, body }) => askSecondOpinion(context, params, body),
});
