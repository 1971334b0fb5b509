import { projectParams } from "@/lib/contract/address";
import { queueFilterSchema } from "@/lib/contract/queue";
import { route } from "@/lib/server/route";
import { countQueue } from "@/lib/services/queue/count-queue";

export const GET = route({
  params: projectParams,
  query: queueFilterSchema,
  handle: (context, { params, query }) => countQueue(context, params.project, query),
});
