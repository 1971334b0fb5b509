import { editInput, slotParams } from "@/lib/contract/desk-input";
import { route } from "@/lib/server/route";
import { editLabel } from "@/lib/services/review/edit-label";

export const POST = route({
  params: slotParams,
  body: editInput,
  handle: (context, { params, body }) => editLabel(context, params, body),
});
