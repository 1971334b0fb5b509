import { projectParams } from "@/lib/contract/address";
import { bulkLabelPreviewInput } from "@/lib/contract/bulk-label";
import { route } from "@/lib/server/route";
import { previewLabel } from "@/lib/services/queue/preview-label";

export const POST = route({
  params: projectParams,
  body: bulkLabelPreviewInput,
  handle: (context, { body, params }) => previewLabel(context, params.project, body),
});
