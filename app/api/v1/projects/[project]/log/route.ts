import { projectParams } from "@/lib/contract/address";
import { logQuery } from "@/lib/contract/log";
import { route } from "@/lib/server/route";
import { listLog } from "@/lib/services/log/list-log";

export const GET = route({
  params: projectParams,
  query: logQuery,
  handle: (context, { params, query }) => listLog(context, params, query),
});
