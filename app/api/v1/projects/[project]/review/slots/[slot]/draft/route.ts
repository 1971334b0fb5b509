import { saveDraftInput, slotParams } from "@/lib/contract/desk-input";
import { draftAnswer } from "@/lib/server/draft-answer";
import { route } from "@/lib/server/route";
import { saveDraft } from "@/lib/services/review/save-draft";

export const PUT = route({
  params: slotParams,
  body: saveDraftInput,
  handle: async (context, { params, body }) =>
    draftAnswer(await saveDraft(context, params, body), context.requestId),
});
