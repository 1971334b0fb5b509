import { projectParams } from "@/lib/contract/address";
import { importLinesInput } from "@/lib/contract/import";
import { importFileLines } from "@/lib/server/import-file-lines";
import { parse } from "@/lib/server/parse";
import { parseJson } from "@/lib/server/read-body";
import { readImportBody } from "@/lib/server/read-import-body";
import { route } from "@/lib/server/route";

export const POST = route({
  params: projectParams,
  handle: async (context, { params: { project } }, request) => {
    const body = await readImportBody(context, project, request);
    return importFileLines(context, project, parse(importLinesInput, parseJson(body)));
  },
});
