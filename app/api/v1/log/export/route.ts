import { jsonLinesFile } from "@/lib/server/json-lines-file";
import { route } from "@/lib/server/route";
import { exportLog } from "@/lib/services/log/export-log";

export const GET = route({
  handle: async (context) =>
    jsonLinesFile(await exportLog(context, "instance"), "instance-log.jsonl"),
});
