import { projectParams } from "@/lib/contract/address";
import { requeueInput } from "@/lib/contract/queue";
import { route } from "@/lib/server/route";
import { requeueCases } from "@/lib/services/queue/requeue-cases";

export const POST = route({
  params: projectParams,
  body: requeueInput,
  handle: (context, { body, params }) => requeueCases(context, params.project, body),
});
