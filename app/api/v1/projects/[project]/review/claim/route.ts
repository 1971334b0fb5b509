import { projectParams } from "@/lib/contract/address";
import { claimInput } from "@/lib/contract/desk-input";
import { claimAnswer } from "@/lib/server/desk-item";
import { route } from "@/lib/server/route";
import { claimCase } from "@/lib/services/review/claim-case";

export const POST = route({
  params: projectParams,
  body: claimInput,
  handle: async (context, { params, body }) =>
    claimAnswer(await claimCase(context, params.project, body)),
});
