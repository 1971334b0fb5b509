import { projectParams } from "@/lib/contract/address";
import { previewInput } from "@/lib/contract/import";
import { parse } from "@/lib/server/parse";
import { previewFile } from "@/lib/server/preview-file";
import { parseJson } from "@/lib/server/read-body";
import { readImportBody } from "@/lib/server/read-import-body";
import { route } from "@/lib/server/route";

export const POST = route({
  params: projectParams,
  handle: async (context, { params: { project } }, request) => {
    const body = await readImportBody(context, project, request);
    return previewFile(context, project, parse(previewInput, parseJson(body)));
  },
});
