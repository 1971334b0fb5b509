import { projectParams } from "@/lib/contract/address";
import { bulkUndoInput } from "@/lib/contract/bulk-label";
import { route } from "@/lib/server/route";
import { undoLabelCases } from "@/lib/services/queue/undo-label-cases";

export const POST = route({
  params: projectParams,
  body: bulkUndoInput,
  handle: (context, { body, params }) => undoLabelCases(context, params.project, body.slotIds),
});
