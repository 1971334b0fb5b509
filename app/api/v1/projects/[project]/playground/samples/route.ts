import { projectParams } from "@/lib/contract/address";
import { saveSampleInput } from "@/lib/contract/playground";
import { route } from "@/lib/server/route";
import { saveSample } from "@/lib/services/playground/save-sample";

export const POST = route({
  params: projectParams,
  body: saveSampleInput,
  unrepaired: true,
  handle: (context, { params, body }) => saveSample(context, params.project, body),
});
