import { projectParams } from "@/lib/contract/address";
import { importLinesInput } from "@/lib/contract/import";
import { CASE_LIMITS } from "@/lib/core/cases/case-limits";
import { importFileLines } from "@/lib/server/import-file-lines";
import { route } from "@/lib/server/route";

export const POST = route({
  params: projectParams,
  body: importLinesInput,
  maxBytes: CASE_LIMITS.bodyBytes,
  handle: (context, { params, body }) => importFileLines(context, params.project, body),
});
