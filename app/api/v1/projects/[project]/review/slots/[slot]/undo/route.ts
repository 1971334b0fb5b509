import { emptyInput, slotParams } from "@/lib/contract/desk-input";
import { deskItem } from "@/lib/server/desk-item";
import { route } from "@/lib/server/route";
import { undoSubmission } from "@/lib/services/review/undo-submission";

export const POST = route({
  params: slotParams,
  body: emptyInput,
  handle: async (context, { params }) => deskItem(await undoSubmission(context, params)),
});
