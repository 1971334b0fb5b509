import { projectParams } from "@/lib/contract/address";
import { previewInput } from "@/lib/contract/import";
import { CASE_LIMITS } from "@/lib/core/cases/case-limits";
import { previewFile } from "@/lib/server/preview-file";
import { route } from "@/lib/server/route";

export const POST = route({
  params: projectParams,
  body: previewInput,
  maxBytes: CASE_LIMITS.bodyBytes,
  handle: (context, { params, body }) => previewFile(context, params.project, body),
});
