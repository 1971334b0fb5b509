import { z } from "zod";
import { projectParams } from "@/lib/contract/address";
import { approveInput } from "@/lib/contract/sets";
import { route } from "@/lib/server/route";
import { approveProposal } from "@/lib/services/sets/approve-proposal";

export const POST = route({
  params: projectParams.extend({ proposal: z.uuid() }),
  body: approveInput,
  handle: (context, { body, params }) => approveProposal(context, params, body),
});
