import { z } from "zod";
import { projectParams } from "@/lib/contract/address";
import { declineInput } from "@/lib/contract/sets";
import { route } from "@/lib/server/route";
import { declineProposal } from "@/lib/services/sets/decline-proposal";

export const POST = route({
  params: projectParams.extend({ proposal: z.uuid() }),
  body: declineInput,
  handle: (context, { body, params }) => declineProposal(context, params, body),
});
