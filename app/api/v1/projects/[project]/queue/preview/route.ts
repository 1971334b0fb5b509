import { projectParams } from "@/lib/contract/address";
import { previewInput } from "@/lib/contract/queue";
import { route } from "@/lib/server/route";
import { previewBulk } from "@/lib/services/queue/preview-bulk";

export const POST = route({
  params: projectParams,
  body: previewInput,
  handle: (context, { body, params }) => previewBulk(context, params.project, body.caseIds),
});
