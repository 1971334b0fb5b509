import { projectParams } from "@/lib/contract/address";
import { assignInput } from "@/lib/contract/queue";
import { route } from "@/lib/server/route";
import { assignCases } from "@/lib/services/queue/assign-cases";

export const POST = route({
  params: projectParams,
  body: assignInput,
  handle: (context, { body, params }) => assignCases(context, params.project, body),
});
