import { projectParams } from "@/lib/contract/address";
import { route } from "@/lib/server/route";
import { listQueues } from "@/lib/services/review/list-queues";

export const GET = route({
  params: projectParams,
  handle: (context, { params }) => listQueues(context, params.project),
});
