import { projectParams } from "@/lib/contract/address";
import { queueQuery } from "@/lib/contract/queue";
import { route } from "@/lib/server/route";
import { listQueue } from "@/lib/services/queue/list-queue";

export const GET = route({
  params: projectParams,
  query: queueQuery,
  handle: (context, { params, query }) => listQueue(context, params.project, query),
});
