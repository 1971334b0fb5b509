import { projectParams } from "@/lib/contract/address";
import { prioritizeInput } from "@/lib/contract/queue";
import { route } from "@/lib/server/route";
import { prioritizeCases } from "@/lib/services/queue/prioritize-cases";

export const POST = route({
  params: projectParams,
  body: prioritizeInput,
  handle: (context, { body, params }) => prioritizeCases(context, params.project, body),
});
