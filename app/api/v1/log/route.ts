import { logQuery } from "@/lib/contract/log";
import { route } from "@/lib/server/route";
import { listLog } from "@/lib/services/log/list-log";

export const GET = route({
  query: logQuery,
  handle: (context, { query }) => listLog(context, "instance", query),
});
