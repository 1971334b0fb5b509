import { projectParams } from "@/lib/contract/address";
import { jsonLinesFile } from "@/lib/server/json-lines-file";
import { route } from "@/lib/server/route";
import { exportLog } from "@/lib/services/log/export-log";

export const GET = route({
  params: projectParams,
  handle: async (context, { params }) =>
    jsonLinesFile(await exportLog(context, params), `${params.project}-log.jsonl`),
});
